import ArticleModel

extension FigureIndex {
  /// The days that the body calls the article's own publication: a full date directly behind "published".
  func findPublicationDates() -> [DateItem] {
    guard cues.contains(.event(.published)) else { return [] }
    return dates.filter { date in
      guard let start = date.start, let end = date.end, end.number - start.number == 1 else {
        return false
      }
      guard !extraction.contexts[date.mention].isQuoted else { return false }
      let sentence = extraction.contexts[date.mention].sentence
      return extraction.sentences[sentence].cues.contains { number in
        let cue = extraction.cues[number]
        guard cue.kind == .event(.published) else { return false }
        let gap = extraction.mentions[date.mention].span.start - cue.span.end
        return gap >= 0 && gap <= 24
          && cue.span.start == extraction.sentences[sentence].span.start
          && isBareSentence(sentence)
      }
    }
  }

  /// A by-line rather than a claim: it has few words beside names and dates.
  private func isBareSentence(_ sentence: Int) -> Bool {
    let mention = extraction.sentences[sentence].mentions.first {
      !extraction.contexts[$0].terms.isEmpty
    }
    return mention.map { extraction.contexts[$0].terms.count <= 8 } ?? true
      && items(inSentence: sentence).isEmpty
  }

  /// The time that a figure is about, where its words or headings tell; not the day of an event or the end of a term.
  func period(of item: Int) -> DateItem? {
    let place = place(item)
    if case .diagramNode = place { return nil }
    if let date = statedPeriod(of: item) {
      let role = role(of: date)
      if role.isEnd || role.isStart || role.event != nil { return nil }
      return date
    }
    guard case .tableCell(let table, let row, let column) = place else { return nil }
    let article = extraction.article.tables[table]
    var headings = article.rows[row].prefix(1).map(\.text)
    if article.columns.indices.contains(column) { headings.append(article.columns[column].text) }
    for heading in headings where !heading.isEmpty {
      guard let sentence = sentence(at: heading.start) else { continue }
      let dates = dates(inSentence: sentence)
      if dates.count == 1 { return dates.first }
    }
    return nil
  }

  /// The date that the figure's own words name as its period, whatever its part there.
  func statedPeriod(of item: Int) -> DateItem? {
    extraction.contexts[items[item].mention].period.flatMap(date(ofMention:))
  }

  /// The sentence at a place of the text.
  func sentence(at offset: Int) -> Int? {
    let index = extraction.sentences.firstIndex(reaching: offset)
    guard index < extraction.sentences.count, extraction.sentences[index].span.start <= offset
    else {
      return nil
    }
    return index
  }

  /// The sentences that stand with one: itself, or those of its table's row.
  func sentences(besides sentence: Int) -> SentenceGroup {
    guard let first = extraction.sentences[sentence].mentions.first,
      case .tableCell(let table, let row, _) = extraction.contexts[first].place
    else { return SentenceGroup(sentence) }
    return SentenceGroup(
      row: extraction.article.tables[table].rows[row].compactMap { cell in
        cell.text.isEmpty ? nil : self.sentence(at: cell.text.start)
      })
  }

  /// The durations in a sentence, as mention indices.
  func durations(inSentence sentence: Int) -> ArraySlice<Int> {
    let mentions = extraction.sentences[sentence].mentions
    return durations[
      firstDuration(from: mentions.lowerBound)..<firstDuration(from: mentions.upperBound)]
  }

  private func firstDuration(from mention: Int) -> Int {
    var low = 0
    var high = durations.count
    while low < high {
      let middle = (low + high) / 2
      if durations[middle] < mention { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Sentences that are read together: one, or the cells of a row.
struct SentenceGroup: RandomAccessCollection {
  private let only: Int
  private let row: [Int]?

  init(_ sentence: Int) {
    only = sentence
    row = nil
  }

  init(row: [Int]) {
    only = -1
    self.row = row
  }

  var startIndex: Int { 0 }
  var endIndex: Int { row?.count ?? 1 }

  subscript(position: Int) -> Int { row?[position] ?? only }
}
