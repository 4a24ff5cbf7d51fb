import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanBlanks, cleanLink, drawnMark, inlineStyles, isNumberSign, wordListLevel } from '../../../../frontend/origins/cleaning.js';

test('a link loses what only watches the reader', () => {
  assert.equal(cleanLink('https://example.org/a?id=3&utm_source=mail&fbclid=x#top'), 'https://example.org/a?id=3#top');
  assert.equal(cleanLink('https://example.org/?gclid=1'), 'https://example.org/');
});

test('a link that nothing watches stays as it is written', () => {
  assert.equal(cleanLink('https://example.org/a?q=ä b'), 'https://example.org/a?q=ä b');
});

test('a redirect gives way to its target', () => {
  const target = 'https://example.org/page';
  assert.equal(cleanLink(`https://www.google.com/url?q=${encodeURIComponent(target)}&sa=D`), target);
});

test('addresses that lead nowhere on the web are no links', () => {
  for (const address of ['javascript:alert(1)', 'file:///c:/a.doc', '#part', 'page.html', '', 'data:text/html,x']) {
    assert.equal(cleanLink(address), null, address);
  }
  assert.equal(cleanLink('mailto:desk@example.org'), 'mailto:desk@example.org');
});

test('no-break blanks stay only where typography wants them', () => {
  assert.equal(cleanBlanks('et\u00a0la fin \u00a0 x'), 'et la fin   x');
  assert.equal(cleanBlanks('«\u00a0oui\u00a0» : 10\u00a0000\u00a0% ?'), '«\u00a0oui\u00a0» : 10\u00a0000\u00a0% ?');
  assert.equal(cleanBlanks('so\u00adft ze\u200bro'), 'soft zero');
});

test('drawn bullets and numbers are found, ordinary beginnings are not', () => {
  assert.deepEqual(drawnMark('•\u00a0Apples'), { length: 2, ordered: false });
  assert.deepEqual(drawnMark('2)\tPears'), { length: 3, ordered: true });
  assert.equal(drawnMark('2026. It was the year'), null);
  assert.equal(drawnMark('– said nobody'), null);
});

test('Word says in styles what is a list', () => {
  assert.equal(wordListLevel('text-indent:-18pt;mso-list:l0 level2 lfo1'), 2);
  assert.equal(wordListLevel('margin:0'), null);
  assert.equal(isNumberSign('a)\u00a0'), true);
  assert.equal(isNumberSign('o\u00a0\u00a0'), false);
});

test('styles tell bold, italic, struck and hidden apart from their opposites', () => {
  assert.equal(inlineStyles('font-weight:normal').bold, false);
  assert.equal(inlineStyles('color:red; font-weight: 700').bold, true);
  assert.equal(inlineStyles('font-style:italic').italic, true);
  assert.equal(inlineStyles('text-decoration:line-through').struck, true);
  assert.equal(inlineStyles('mso-hide:all').hidden, true);
});
