/// English as it is written in the news.
enum English {
  /// The language's data, made ready once.
  static let lexicon = Lexicon(data)

  private static var data: LanguageData {
    var data = LanguageData()
    addNumbers(to: &data)
    addCalendar(to: &data)
    addDates(to: &data)
    addHolidays(to: &data)
    addZones(to: &data)
    addUnits(to: &data)
    addCurrencies(to: &data)
    addGrammar(to: &data)
    addHedges(to: &data)
    addCues(to: &data)
    addNames(to: &data)
    return data
  }
}
