import { sameVerdictsInEveryFormat } from '../support/same-verdicts.js';

sameVerdictsInEveryFormat(1, 3);
