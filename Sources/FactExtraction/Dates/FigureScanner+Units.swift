import ArticleModel

/// Units of the calendar with their articles: "the quarter", "a year ago", "for decades", "every Monday".
extension FigureScanner {
  /// What a unit at `index` is part of: a period, a length, a comparison.
  func unitMatch(at index: Int) -> TimeMatch? {
    guard let (unit, isPlural) = input.periodUnit(at: index), !isClaimed(index) else {
      return seasonMatch(at: index) ?? decadeMatch(at: index)
    }
    if isPlural { return pluralUnit(unit, index) }
    if input.isHyphenated(index), input.isWord("long", at: index + 2), unit.rawValue >= PeriodUnit.day.rawValue {
      return .duration(unit.timex(1), index..<index + 3)
    }
    if let match = comparison(unit, index) ?? yearEnd(unit, index) { return match }
    if let match = numberedUnit(unit, index) { return match }
    if unit == .year, let match = yearToDate(index) { return match }
    let before = index - 1
    if input.has(.indefinite, at: before), !isClaimed(before), !input.isGlued(index) {
      return singleUnit(unit, before..<index + 1)
    }
    if input.isArticle(before), !isClaimed(before) { return definiteUnit(unit, index) }
    if unit == .year, input.isArticle(before - 1), input.timeHas(.whole, at: before) || input.timeHas(.fiscal, at: before),
      !input.isHyphenated(index), let anchor = times.speechDay, let period = times.period(.year, 0, from: anchor)
    {
      return endedMatch(.year, before - 1..<index + 1) ?? match(period, before - 1..<index + 1)
    }
    if input.isWord("all", at: before) || input.isWord("whole", at: before) { return wholeUnit(unit, index) }
    return nil
  }

  // MARK: - "a year"

  /// "a year", "an hour", "a year and a half", "a year ago".
  private func singleUnit(_ unit: PeriodUnit, _ tokens: Range<Int>) -> TimeMatch? {
    // "second", "quarter" and "minute" with an article are shares and moments more often.
    let behind = tokens.upperBound
    let length = SpokenLength(unit: unit, count: 1)
    if let match = distance(length, tokens) { return match }
    if input.isWord("in", at: tokens.lowerBound - 1), !times.isNarrative, unit != .quarter, !input.isWord("of", at: behind),
      input.direction(around: tokens) == .future, let match = ahead(length, tokens)
    {
      return match
    }
    guard unit != .second, unit != .quarter, !input.isHyphenated(tokens.upperBound - 1), unit != .weekend
    else { return nil }
    // "$3 a day": what is charged for it.
    if let last = found.last, last.tokens.upperBound == tokens.lowerBound { return nil }
    if input.timeHas(.times, at: tokens.lowerBound - 1) {
      return .set(unit.timex(1), tokens.lowerBound - 1..<behind)
    }
    if input.isWord("times", at: tokens.lowerBound - 1) { return .set(unit.timex(1), tokens) }
    // "a day of mourning", "what a week": only as a length.
    if unit == .day || unit == .minute || unit == .century || unit == .month || unit == .week || unit == .hour || unit == .year || unit == .decade {
      if input.isWord("and", at: behind), let half = half(at: behind + 1) {
        return halfMore(unit, tokens.lowerBound..<half)
      }
      if input.isWord("or", at: behind), input.isWord("so", at: behind + 1) {
        return .duration(unit.timex(1), tokens.lowerBound..<behind + 2)
      }
    }
    if unit == .day, input.isWord("of", at: behind) { return nil }
    return .duration(unit.timex(1), tokens)
  }

  private func half(at index: Int) -> Int? {
    let cursor = input.has(.indefinite, at: index) ? index + 1 : index
    return input.timeHas(.half, at: cursor) ? cursor + 1 : nil
  }

  private func halfMore(_ unit: PeriodUnit, _ tokens: Range<Int>) -> TimeMatch? {
    let timex: String
    switch unit {
    case .year: timex = "P18M"
    case .hour: timex = "PT90M"
    case .minute: timex = "PT90S"
    case .day: timex = "PT36H"
    case .decade: timex = "P15Y"
    default:
      let (prefix, factor, letter) = unit.timexLetter
      timex = "\(prefix)\(factor).5\(letter)"
    }
    return .duration(timex, tokens)
  }

  private func wholeUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit.rawValue >= PeriodUnit.day.rawValue, unit != .night, input.isWord("all", at: index - 1) else { return nil }
    return .duration(unit.timex(1), index - 1..<index + 1)
  }

  // MARK: - "the quarter"

  private func definiteUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    let (start, end) = (index - 1, index + 1)
    if input.isHyphenated(index) { return nil }
    if unit == .day { return definiteDay(start, end) }
    guard unit.rawValue > PeriodUnit.day.rawValue else { return nil }
    if unit == .year || unit == .decade || unit == .century {
      // "the year 2000"
      if let year = input.plainYear(at: end), unit == .year {
        return match(CalendarPeriod(year: year), start..<end + 1)
      }
      if let words = input.yearInWords(at: end), unit == .year {
        return match(CalendarPeriod(year: words.year), start..<words.end)
      }
    }
    if unit == .week, input.at(end)?.kind == .number { return nil }
    let isOpening = unit == .week && (input.isWord("commencing", at: end) || input.isWord("beginning", at: end) || input.isWord("starting", at: end))
    if input.isWord("of", at: end) || isOpening {
      // "the week of March 6"
      guard unit == .week || unit == .weekend else { return nil }
      var cursor = end + 1
      if input.isArticle(cursor) { cursor += 1 }
      guard let day = nestedDay(at: cursor), let first = day.period?.days?.start, day.period?.unit == .day
      else { return nil }
      var period = CalendarPeriod(unit, containing: first)
      period.isAnchored = day.period?.isAnchored ?? false
      return match(period, start..<day.tokens.upperBound)
    }
    // "the year before", "the week after"
    if let word = fromThen(at: end) {
      guard let period = times.period(unit, word, from: times.storyDay), !isFollowedByTime(end + 1) else { return nil }
      return match(story(period), start..<end + 1)
    }
    if input.isWord("that", at: end) || input.isWord("when", at: end) { return nil }
    if let match = endedMatch(unit, start..<end) { return match }
    switch unit {
    case .quarter:
      guard !times.isNarrative, let period = times.reportedQuarter else { return nil }
      if let ago = input.has(.indefinite, at: end) ? unitMatch(at: end + 1) : nil, let year = ago.period?.year {
        var result = period
        result.year = year
        return match(story(result), start..<ago.tokens.upperBound)
      }
      return match(story(period), start..<end)
    case .weekend:
      var period = CalendarPeriod()
      period.isWeekend = true
      return resolved(DateMatch(period: period, tokens: start..<end))
    case .year, .month, .week:
      guard let anchor = times.isNarrative ? times.storyDay : times.reference?.day,
        let period = times.period(unit, 0, from: anchor)
      else { return nil }
      return match(period, start..<end)
    default: return nil
    }
  }

  /// "the day before", "the day after", "later in the day".
  private func definiteDay(_ start: Int, _ end: Int) -> TimeMatch? {
    guard let anchor = times.storyDay(for: .day) else { return nil }
    if let step = fromThen(at: end), !isFollowedByTime(end + 1) {
      guard input.at(end + 1).map({ $0.kind == .mark || input.has(.function, at: end + 1) }) ?? true
      else { return nil }
      return match(story(CalendarPeriod(day: anchor.advanced(byDays: step))), start..<end + 1)
    }
    guard input.isWord("in", at: start - 1), input.timeHas(.third, at: start - 2) else { return nil }
    return match(story(CalendarPeriod(day: anchor)), start..<end)
  }

  func story(_ period: CalendarPeriod) -> CalendarPeriod {
    var result = period
    result.isAnchored = true
    result.isFromStory = true
    return result
  }

  private func isFollowedByTime(_ index: Int) -> Bool {
    guard let token = input.at(index), token.kind != .mark else { return false }
    return token.kind == .number || input.isArticle(index) || token.isCapitalized || input.has(.indefinite, at: index)
  }

  /// −1 for "before" and "earlier", 1 for "after" and "later".
  private func fromThen(at index: Int) -> Int? {
    let word = input.time(at: index)
    guard word.roles.contains(.fromThen), !input.isWord("on", at: index), !input.isWord("prior", at: index) else { return nil }
    return Int(word.value)
  }

  // MARK: - "year-ago", "year-end"

  /// "the year-ago period", "year-earlier": the period reported, a year before.
  private func comparison(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit == .year, input.isHyphenated(index),
      input.isWord("ago", at: index + 2) || input.isWord("earlier", at: index + 2)
    else { return nil }
    var end = index + 3
    var quarter = times.isReport ? times.reportedQuarter : nil
    if let (count, head) = input.ordinal(at: end), input.periodUnit(at: head)?.unit == .quarter, (1...4).contains(count) {
      quarter = times.filled(CalendarPeriod(quarter: count), .past)
      end = head + 1
    } else if let number = input.countNumber(at: end), let (unit, isPlural) = input.periodUnit(at: number.end), isPlural {
      return .duration(unit.timex(number.value), withArticle(index)..<number.end + 1)
    } else if input.periodUnit(at: end)?.unit == .quarter || input.timeHas(.period, at: end) {
      if input.periodUnit(at: end) != nil { quarter = times.reportedQuarter }
      end += 1
    }
    let tokens = (end == index + 3 ? index : withArticle(index))..<end
    if let quarter, let earlier = quarter.advanced(by: -4) { return match(story(earlier), tokens) }
    guard let year = times.period(.year, -1, from: times.speechDay) else { return nil }
    return match(year, tokens)
  }

  /// "year to date", "year-to-date".
  private func yearToDate(_ index: Int) -> TimeMatch? {
    let to = input.isHyphenated(index) ? index + 2 : index + 1
    let date = input.isHyphenated(to) ? to + 2 : to + 1
    guard input.isWord("to", at: to), input.isWord("date", at: date), let day = times.reference?.day,
      let start = times.period(.year, 0, from: day)?.days?.start
    else { return nil }
    var expression = TemporalExpression(kind: .date, timex: CivilDay.text(ofYear: day.year))
    expression.grain = .day
    expression.start = start.description
    expression.end = day.advanced(byDays: 1).description
    expression.edtf = "\(start)/\(day)"
    expression.anchor = .init(value: day.description)
    return TimeMatch(kind: .dateRange, expression, tokens: index..<date + 1)
  }

  /// "year-end", "year's end", "the month's end".
  private func yearEnd(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit == .year || unit == .month || unit == .quarter || unit == .week else { return nil }
    var cursor = index + 1
    if input.at(cursor)?.kind == .possessive || input.isHyphenated(index) { cursor += 1 }
    let isJoined = cursor > index + 1
    guard input.isWord("end", at: cursor), isJoined || unit == .year,
      !input.has(.indefinite, at: index - 1), !input.isWord("last", at: index - 1), !input.isWord("next", at: index - 1), !input.isWord("this", at: index - 1)
    else { return nil }
    cursor += 1
    var period: CalendarPeriod?
    if unit == .year, let year = input.plainYear(at: cursor) {
      period = CalendarPeriod(year: year)
      cursor += 1
    } else {
      period = times.period(unit, 0, from: times.isNarrative ? times.storyDay : times.speechDay)
    }
    guard var period else { return nil }
    period.third = .late
    return match(period, withArticle(index)..<cursor)
  }

  /// "week 3 of 2027"
  private func numberedUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit == .week, let number = input.integer(at: index + 1), (1...53).contains(number),
      input.isWord("of", at: index + 2), let year = input.plainYear(at: index + 3)
    else { return nil }
    var period = CalendarPeriod(year: year)
    period.week = number
    guard period.days != nil else { return nil }
    return match(period, withArticle(index)..<index + 4)
  }

  // MARK: - Plurals

  /// "for decades", "in weeks", "several years", "months later".
  private func pluralUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit != .second, unit != .quarter || input.timeHas(.vagueCount, at: index - 1) else { return nil }
    var start = index
    let before = index - 1
    if isClaimed(before) { return nil }
    if input.isWord("multi", at: before) || input.mark(at: before) == .hyphen && input.isWord("multi", at: before - 1) { return nil }
    var isCounted = false
    if input.timeHas(.vagueCount, at: before) {
      isCounted = true
      start = before
      if input.has(.indefinite, at: before - 1) { start = before - 1 }
    } else if input.isWord("of", at: before), input.isWord("couple", at: before - 1)
      || input.isWord("number", at: before - 1) && input.has(.indefinite, at: before - 2)
    {
      start = before - 1
      isCounted = true
      if input.has(.indefinite, at: start - 1) { start -= 1 }
    } else if input.isWord("couple", at: before) {
      start = input.has(.indefinite, at: before - 1) ? before - 1 : before
      isCounted = true
    }
    let count = input.isWord("couple", at: start) || input.isWord("couple", at: start + 1) ? 2 : nil
    let tokens = start..<index + 1
    if let match = distance(SpokenLength(unit: unit, count: count), tokens) { return match }
    if unit == .weekend { return .set("P1WE", tokens) }
    if let count, input.isWord("in", at: start - 1), !times.isNarrative, input.direction(around: tokens) == .future,
      let match = ahead(SpokenLength(unit: unit, count: count), tokens)
    {
      return match
    }
    if let count { return .duration(unit.timex(count), tokens) }
    if isCounted { return .duration(unit.vagueTimex, tokens) }
    if input.isHyphenated(index), input.isWord("long", at: index + 2) {
      return .duration(unit.vagueTimex, start..<index + 3)
    }
    guard input.timeHas(.during, at: before), !input.isHyphenated(index), unit != .weekend,
      !input.isWord("of", at: before) || unit == .year || unit == .month || unit == .week || unit == .decade,
      !input.isWord("of", at: index + 1)
    else { return nil }
    return .duration(unit.vagueTimex, tokens)
  }

  // MARK: - Seasons and decades

  private func seasonMatch(at index: Int) -> TimeMatch? {
    guard let season = input.season(at: index), !input.timeHas(.plural, at: index),
      !input.isHyphenated(index), !input.isGlued(index)
    else { return nil }
    return seasonMatch(season, at: index)
  }

  /// "the summer of 1943", "winter 1951", "in spring".
  func seasonMatch(_ season: CalendarPeriod.Season, at index: Int) -> TimeMatch? {
    var cursor = index + 1
    if input.isWord("of", at: cursor) || input.isWord("in", at: cursor) { cursor += 1 }
    if let year = input.plainYear(at: cursor) {
      return match(CalendarPeriod(year: year, season: season), withArticle(index)..<cursor + 1)
    }
    if let words = input.yearInWords(at: cursor) {
      return match(CalendarPeriod(year: words.year, season: season), withArticle(index)..<words.end)
    }
    let start = withArticle(index)
    let date = DateMatch(period: CalendarPeriod(season: season), tokens: start..<index + 1)
    let full = completed(resolved(date))
    if full.tokens.upperBound > index + 1 { return full }
    // "fall" and "spring" are verbs too, "summer" and "winter" adjectives.
    let isDated = input.timeHas(.during, at: start - 1) || input.timeHas(.openRange, at: start - 1) || input.timeHas(.third, at: start - 1)
    guard isDated, !input.isWord("of", at: index + 1), !input.isWord("of", at: start - 1) || start < index else { return nil }
    if season == .autumn || season == .spring, input.isWord("to", at: start - 1) { return nil }
    return full
  }

  /// "the nineties", "the late seventies".
  private func decadeMatch(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    guard word.roles.contains(.decade) else { return nil }
    let isDefinite = input.isArticle(index - 1) || input.timeHas(.third, at: index - 1)
    guard isDefinite || input.timeHas(.during, at: index - 1), let anchor = times.speechDay else { return nil }
    let century = anchor.year.floorDivided(by: 100) * 100
    let first = century + Int(word.value)
    let decade = first > anchor.year ? first - 100 : first
    return match(CalendarPeriod(decade: decade), withArticle(index)..<index + 1)
  }
}

extension FigureScanner {
  /// "'98", "the '80s".
  mutating func apostropheDate(at index: Int) -> Int? {
    guard let (year, end) = input.apostropheYear(at: index) else { return nil }
    if input.isWord("s", at: end), input.isGlued(end), year % 10 == 0 {
      append(match(CalendarPeriod(decade: year), withArticle(index)..<end + 1))
      return end + 1
    }
    guard input.timeHas(.during, at: index - 1) || input.timeHas(.openRange, at: index - 1)
      || input.isWord("and", at: index - 1)
    else { return nil }
    append(match(CalendarPeriod(year: year), index..<end))
    return end
  }
}
