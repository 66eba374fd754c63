/** Diseases and what brings them, as keys of names: no people, peoples, places or goods. */
export const diseases: ReadonlySet<string> = new Set(
  `adhd|aids|alzheimer|asthma|bse|cancer|chikungunya|cholera|cjd|coronavirus|covid|covid-19|covid - 19|creutzfeldt-jakob|dementia|dengue|diabetes|
  diphtheria|ebola|hepatitis|hiv|hpv|influenza|leukaemia|leukemia|mad cow|malaria|measles|monkeypox|mpox|mrsa|omicron|pneumonia|polio|rabies|rubella|
  sars|sars-cov-2|sids|smallpox|std|stds|syphilis|tb|tetanus|tuberculosis|typhoid|zika`
    .split('|')
    .map((name) => name.trim()),
)
