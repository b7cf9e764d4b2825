/// Words that make a whole none that is closed: an aim, a capacity, an offer.
enum OpenWholes {
  static let words: WordSet = [
    "target", "targets", "goal", "goals", "hoped", "planned", "sought", "needed", "capacity",
    "places", "quota", "forecast", "budgeted", "expected", "aimed", "gdp", "aim", "wanted",
    "asked", "guaranteed", "seats available", "limit", "ceiling", "minimum", "requested",
    "promised", "estimate", "estimated", "oversubscribed", "applied", "applications",
  ]
}
