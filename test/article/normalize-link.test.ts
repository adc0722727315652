import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeLink } from '../../src/article/normalize-link.ts';

test('what only tracks a reader leaves the link, what names the page stays as it is', () => {
  const links = {
    'https://News.example/a?utm_source=x&id=7&fbclid=IwAR0#top': 'https://news.example/a?id=7',
    'https://news.example/a?gclid=1': 'https://news.example/a',
    'https://news.example/a?q=%E2%9C%93+b&sig=a%2Bb&mc_cid=9':
      'https://news.example/a?q=%E2%9C%93+b&sig=a%2Bb',
    ' https://news.example:443/a ': 'https://news.example/a',
    'https://news.example/?p=1&UTM_Medium=mail': 'https://news.example/?p=1',
    'https://뉴스.example/기사': 'https://xn--vg1b002a.example/%EA%B8%B0%EC%82%AC',
  };
  for (const [link, expected] of Object.entries(links)) assert.equal(normalizeLink(link), expected);
});

test('two ways to one page are one link', () => {
  assert.equal(normalizeLink(normalizeLink('https://a.example/x?utm_id=1&b')), 'https://a.example/x?b');
});

test('what is no link of the web is refused', () => {
  for (const link of ['', 'news.example/a', 'http://', 'https://a b/', 'http://[::1', 'http://256.1.1.1/'])
    assert.throws(() => normalizeLink(link), { key: 'link.invalid' }, link);
  for (const link of ['file:///etc/passwd', 'ftp://a.example/', 'javascript:alert(1)', 'data:text/html,x'])
    assert.throws(() => normalizeLink(link), { key: 'link.scheme' }, link);
});
