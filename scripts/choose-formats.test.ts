import { describe, expect, it } from '@jest/globals';
import { chooseFormats, chooseReports } from './choose-formats.ts';

describe('chooseFormats', () => {
  it('takes names one by one, with commas, or both, each once', () => {
    expect(chooseFormats(['html, junit', 'json', 'junit'])).toEqual(['html', 'junit', 'json']);
  });

  it('means HTML where nothing was asked for', () => {
    expect(chooseFormats()).toEqual(['html']);
  });

  it.each([
    ['junti', 'There is no format "junti" (did you mean `junit`?).'],
    ['pdf', 'There is no format "pdf".'],
    ['html,', 'There is no format "".'],
    ['constructor', 'There is no format "constructor".'],
  ])('refuses %s', (name, message) => {
    expect(() => chooseFormats([name])).toThrow(message);
  });
});

describe('chooseReports', () => {
  it('tells formats of grades and formats of a gradebook apart', () => {
    expect(chooseReports(['moodle,html'])).toEqual({ formats: ['html'], books: ['moodle'] });
  });
});

describe('chooseFormats, of a format of a gradebook', () => {
  it('says where that is had', () => {
    expect(() => chooseFormats(['canvas'])).toThrow('"canvas" tells of a class');
  });
});
