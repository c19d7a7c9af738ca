/** Whether a text ends as a sentence does, also inside quotation marks. */
export const endsSentence = (text: string): boolean => /[.؟?!…۔][)\]"'”»’]*\s*$/.test(text);
