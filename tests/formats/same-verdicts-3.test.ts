import { sameVerdictsInEveryFormat } from '../support/same-verdicts.js';

sameVerdictsInEveryFormat(2, 3);
