import { initAll } from './govuk-frontend.min.js';

initAll();

const long = document.querySelectorAll('select[data-narrowed]');
if (long.length > 0) import('./narrowed-select.js').then(({ narrow }) => long.forEach(narrow));

if (document.querySelector('textarea[data-paste="markdown"]')) {
  import('./markdown-toolbar.js');
  import('./word-paste.js').then(({ takeWord }) => takeWord(document));
}

const ticks = document.querySelectorAll('[data-tick-all]');
if (ticks.length > 0) import('./tick-all.js').then(({ offerTickAll }) => ticks.forEach(offerTickAll));

const sheet = document.querySelector('form[data-quorum]');
if (sheet) import('./attendance.js').then(({ countQuorum }) => countQuorum(sheet));

const exampled = document.querySelector('form[data-live-example]');
if (exampled) import('./live-example.js').then(({ followForm }) => followForm(exampled));
