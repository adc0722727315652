import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/article/charset.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const ascii = (text: string) => Buffer.from(text, 'latin1');

test('a byte order mark wins over every label, and is no part of the text', () => {
  assert.equal(decode(bytes('ef bb bf ec 84 9c'), 'euc-kr'), '서');
  assert.equal(decode(bytes('ff fe 1c c1 b8 c6'), 'utf-8'), '서울');
  assert.equal(decode(bytes('fe ff c1 1c c6 b8'), null), '서울');
});

test('then the header’s label, then the page’s own', () => {
  assert.equal(decode(bytes('bc ad bf ef'), 'EUC-KR'), '서울');
  const meta = ascii('<!doctype html><meta charset=shift_jis><p>\x93\x8c\x8b\x9e');
  assert.match(decode(meta, null), /東京$/);
  const http = ascii(
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0',
  );
  assert.match(decode(http, null), /Москва$/);
  assert.match(decode(ascii('<?xml version="1.0" encoding="big5"?><p>\xa5\x78\xa5\x5f'), null), /台北$/);
});

test('a label that the bytes contradict is passed over', () => {
  const utf8 = Buffer.from('Zürich öffnet die Grenze');
  assert.equal(decode(utf8, 'iso-8859-1'), 'Zürich öffnet die Grenze');
  assert.equal(decode(ascii('Z\xfcrich \xf6ffnet'), 'utf-8'), 'Zürich öffnet');
  assert.equal(decode(utf8, 'no-such-charset'), 'Zürich öffnet die Grenze');
  assert.equal(decode(ascii('<meta charset="utf-16">caf'), null), '<meta charset="utf-16">caf');
});

test('one bad byte in a long text stays one bad character', () => {
  const text = '시는 화요일에 여섯 개 노선을 새로 연다고 밝혔다. '.repeat(8);
  assert.equal(decode(Buffer.concat([Buffer.from(text), ascii('\xff')]), 'utf-8'), `${text}\uFFFD`);
});

test('text that nobody labelled is told by its bytes', () => {
  const unlabelled = {
    'euc-kr':
      'bc ad bf ef bd c3 b0 a1 20 b4 d9 c0 bd 20 b4 de ba ce c5 cd 20 bd c9 be df 20 b9 f6 bd ba 20 b3 eb bc b1 c0 bb 20 b4 c3 b8 b0 b4 d9',
    shift_jis:
      '93 8c 8b 9e 93 73 82 cd 97 88 8c 8e 82 a9 82 e7 90 5b 96 e9 83 6f 83 58 82 cc 98 48 90 fc 82 f0 91 9d 82 e2 82 b7 82 c6 94 ad 95 5c 82 b5 82 bd',
    'windows-1251':
      'cc ee f1 ea e2 e0 20 ee e1 fa ff e2 e8 eb e0 2c 20 f7 f2 ee 20 f1 ee 20 f1 eb e5 e4 f3 fe f9 e5 e3 ee 20 ec e5 f1 ff f6 e0 20 f3 e2 e5 eb e8 f7 e8 f2',
    'iso-2022-jp': '1b 24 42 45 6c 35 7e 45 54 24 4f 1b 28 42',
  };
  for (const [charset, hex] of Object.entries(unlabelled))
    assert.equal(decode(bytes(hex), null), new TextDecoder(charset).decode(bytes(hex)), charset);
});

test('any bytes give some text', () => {
  const all = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);
  assert.equal(typeof decode(all, 'utf-8'), 'string');
  assert.equal(decode(new Uint8Array(), null), '');
});

test('text that is called UTF-16 and has no zero byte is not', () => {
  assert.equal(decode(Buffer.from('<p>größer</p>'), 'utf-16le'), '<p>größer</p>');
  assert.equal(decode(Buffer.from('<p>larger</p>'), 'utf-16'), '<p>larger</p>');
});

test('a few bad bytes in UTF-8 cost their own characters only', () => {
  const mixed = Buffer.concat([Buffer.from('größer, höher, für alle: “weiter”'), Buffer.from([0xe9, 0x20])]);
  assert.equal(decode(mixed, null), 'größer, höher, für alle: “weiter”\uFFFD ');
});

test('UTF-16 is told by its zero bytes where no mark says so', () => {
  const html =
    '<!doctype html><meta charset="utf-8"><title>서울</title><p>서울시는 버스 노선을 늘린다고 밝혔다.</p>';
  const little = Buffer.from(html, 'utf16le');
  assert.equal(decode(little, 'utf-8'), html);
  assert.equal(decode(Buffer.from(little).swap16(), null), html);
  assert.equal(decode(ascii('a\0b, c'), 'utf-8'), 'a\0b, c');
});

test('syllables that only code page 949 has, under each of its names', () => {
  const text = bytes('8c 63 b9 e6 b0 a2 c7 cf 20 bc ad 81 41 41 c6 52 61 a1 41 b8 ed');
  for (const label of ['euc-kr', 'ks_c_5601-1987', 'cp949', 'MS949', 'uhc'])
    assert.equal(decode(text, label), '똠방각하 서갂A힣a\uC8A5명', label);
  assert.equal(decode(bytes('bc ad 8c'), 'euc-kr').slice(0, 1), '서');
});
