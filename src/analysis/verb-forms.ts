/**
 * Third-person forms of a normalised verb, past or present: `قال → قال, قالت, قالوا, قالتا, قالا`; `يقول → يقول, تقول, يقولون, سيقول …`.
 */
export function verbForms(key: string): string[] {
  return key.startsWith('ي') && key.length > 2 ? presentForms(key) : pastForms(key);
}

function pastForms(key: string): string[] {
  const weak = /[اي]$/.test(key) && key.length > 2;
  const stem = weak ? key.slice(0, -1) : key;
  return [key, `${stem}ت`, `${stem}وا`, `${stem}تا`, `${key}ا`, `${stem}ن`];
}

function presentForms(key: string): string[] {
  const stem = key.slice(1);
  const short = /[اوي]$/.test(stem) ? stem.slice(0, -1) : stem;
  const base = [`ي${stem}`, `ت${stem}`, `ي${short}ون`, `ي${short}وا`, `ي${stem}ان`, `ت${stem}ان`, `ن${stem}`];
  return [...base, ...base.map((form) => `س${form}`)];
}
