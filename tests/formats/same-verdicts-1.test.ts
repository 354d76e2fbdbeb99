import { sameVerdictsInEveryFormat } from '../support/same-verdicts.js';

sameVerdictsInEveryFormat(0, 3);
