/** How a page names the day that it appeared, and the day that it was changed, language by language. */
const published = `
  first published|originally published|published|posted|publication date|issued|date
  veröffentlicht|erschienen|publiziert|publié|publiée|paru|mis en ligne|publicado|publicada|fecha de publicación
  pubblicato|pubblicata|gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|udgivet|julkaistu
  опубликовано|дата публикации|опубліковано|opublikowano|data publikacji|publikováno|yayınlanma|yayın tarihi|giriş
  송고시간|송고|기사입력|최초입력|입력|등록|승인|게재|발행|公開日時|公開|配信|掲載|発行|投稿日|投稿
  发布时间|发布于|发布|發布時間|發布|发表于|发表|發佈|نشر في|تاريخ النشر|نُشر في|نشر`;

const updated = `
  last updated|last modified|updated|modified|zuletzt aktualisiert|aktualisiert|geändert|stand|mis à jour|mise à jour|actualisé
  modifié|última actualización|actualizado|actualizada|última atualização|atualizado|atualizada|ultimo aggiornamento|aggiornato
  bijgewerkt|laatst gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|обновлено|изменено|оновлено|aktualizacja|aktualizováno
  son güncelleme|güncelleme|güncellendi|최종수정|최종 수정|수정|업데이트|최종 업데이트|最終更新|更新日時|更新|修改|آخر تحديث|تم التحديث|تحديث`;

/** What may stand between such a label and its date. */
const joint = String.raw`(?:\s?[:：=]|\s(?:on|am|le|el|em|il|op|den|dne|в|at)(?=\s))*\s*`;

function choice(table: string): string {
  return table
    .split(/[|\n]/u)
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

/** A label at the start of a text: group 1 matched says published, group 2 updated. */
export const dateLabel = new RegExp(`^(?:(${choice(published)})|(${choice(updated)}))${joint}`, 'iu');

/** The same anywhere after a space, for a text that has lost its line breaks. */
export const dateLabelInside = new RegExp(
  String.raw`(?<=^|\s)(?:${choice(published)}|${choice(updated)})${joint}(?=[\p{L}\d]{1,12}[\s.,:\d/年년-])`,
  'giu',
);
