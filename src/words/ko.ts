import type { Words } from './en.ts';

export const ko: Words = {
  refusals: {
    'file.missing': ({ name }) => `“${name}” 파일이 없습니다. 경로를 확인하거나 본문을 붙여 넣어 주세요.`,
    'file.kind': ({ name }) =>
      `“${name}”은(는) 읽을 수 있는 글이 아닙니다. .txt, .md, .html 파일을 보내 주세요.`,
    'file.large': ({ name, megabytes }) =>
      `“${name}” 파일이 ${megabytes}MB보다 큽니다. 필요한 부분만 붙여 넣어 주세요.`,
    'text.empty': () => '글이 없습니다. 기사를 붙여 넣거나 링크를 주세요.',
  },
};
