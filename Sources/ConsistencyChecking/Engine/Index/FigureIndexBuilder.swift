import ArticleModel

/// Walks an extraction once and sorts its mentions into what the index holds.
struct FigureIndexBuilder {
  let extraction: Extraction
  var items: [FigureItem] = []
  var itemOfMention: [Int]
  var dates: [DateItem] = []
  var dateOfMention: [Int]
  var durations: [Int] = []
  var sentences: [SentenceContent]
  var sentencesOfBlock: [Int: Range<Int>] = [:]
  var tables: [TableFigures]
  var diagrams: [DiagramFigures]
  let names: Set<TermID>

  /// The words of a figure's own phrase that identify it; those farther away tell little.
  private static let profileLength = 12

  init(_ extraction: Extraction) {
    self.extraction = extraction
    itemOfMention = Array(repeating: -1, count: extraction.mentions.count)
    dateOfMention = itemOfMention
    sentences = Array(repeating: SentenceContent(), count: extraction.sentences.count)
    tables = Array(repeating: TableFigures(), count: extraction.article.tables.count)
    names = FigureIndexBuilder.names(in: extraction)
    diagrams = extraction.article.diagrams.map(FigureIndexBuilder.figures(of:))
  }

  mutating func collect() {
    for (index, mention) in extraction.mentions.enumerated() {
      if let figure = mention.figure, let unit = UnitKey(mention),
        let value = FigureValue(figure, isCount: unit.isCount)
      {
        itemOfMention[index] = items.count
        note(item: items.count, at: extraction.contexts[index].place)
        items.append(
          FigureItem(mention: index, unit: unit, value: value, profile: profile(of: index, unit)))
      } else if let temporal = mention.temporal {
        collect(temporal, index)
      }
    }
    addRowWords()
    for (number, sentence) in extraction.sentences.enumerated() {
      var content = SentenceContent()
      for mention in sentence.mentions where extraction.contexts.indices.contains(mention) {
        if content.terms.isEmpty { content.terms = extraction.contexts[mention].terms }
        if case .entity(let entity) = extraction.mentions[mention].value {
          content.entities.append(entity)
        }
      }
      content.entities = Set(content.entities).sorted()
      sentences[number] = content
      let known = sentencesOfBlock[sentence.block]
      sentencesOfBlock[sentence.block] = (known?.lowerBound ?? number)..<(number + 1)
    }
  }

  private mutating func collect(_ temporal: TemporalExpression, _ mention: Int) {
    switch temporal.kind {
    case .duration:
      if temporal.length != nil || temporal.range != nil { durations.append(mention) }
    case .date, .time:
      guard let days = temporal.days, days.start != nil || days.end != nil else { return }
      dateOfMention[mention] = dates.count
      dates.append(
        DateItem(
          mention: mention, start: days.start, end: days.end,
          isStated: temporal.anchor == nil && hasYear(extraction.mentions[mention].span)))
    case .set: break
    }
  }

  /// Whether a date is printed with its year: four digits.
  private func hasYear(_ span: TextSpan) -> Bool {
    var run = 0
    for byte in extraction.article.text[span.range] {
      run = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }

  private mutating func note(item: Int, at place: FigureContext.Place) {
    switch place {
    case .tableCell(let table, let row, let column):
      guard tables.indices.contains(table) else { return }
      tables[table].rows[row, default: []].append(item)
      tables[table].columns[column, default: []].append(item)
    case .diagramNode(let diagram, let node):
      guard diagrams.indices.contains(diagram), diagrams[diagram].nodes.indices.contains(node)
      else { return }
      diagrams[diagram].nodes[node].append(item)
    default: break
    }
  }

  private func profile(of mention: Int, _ unit: UnitKey) -> [TermID] {
    let context = extraction.contexts[mention]
    var words: [TermID] = []
    if let head = context.headNoun, !names.contains(head) { words.append(head) }
    for term in context.nearTerms.prefix(FigureIndexBuilder.profileLength)
    where !words.contains(term) && !names.contains(term) {
      words.append(term)
    }
    return words
  }

  /// The terms that are words of names or of change: they tell who a figure is about, or which way it went, not what it is.
  private static func names(in extraction: Extraction) -> Set<TermID> {
    var words: Set<Substring> = []
    var result: Set<TermID> = []
    var all = extraction.entities.flatMap { [$0.name] + $0.aliases }
    // "Rose" and "fell" tell no more of what a figure is.
    for cue in extraction.cues where cue.kind == .increase || cue.kind == .decrease {
      all.append(extraction.article.string(cue.span))
    }
    let names = all.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
    // A term is a word's stem: the word without up to three letters.
    for name in names {
      for cut in 0...3 where name.count - cut >= 2 { words.insert(name.dropLast(cut)) }
    }
    for (number, term) in extraction.terms.enumerated() where words.contains(Substring(term)) {
      result.insert(TermID(rawValue: Int32(number)))
    }
    return result
  }

  /// A cell's figure is about what its row's other cells say of it, where they hold no figure of its unit.
  private mutating func addRowWords() {
    for table in tables {
      for row in table.rows.values {
        let counts = row.reduce(into: [:]) { $0[items[$1].unit, default: 0] += 1 }
        for item in row where counts[items[item].unit] == 1 {
          let cell = extraction.contexts[items[item].mention]
          guard case .tableCell(let number, let rowNumber, let column) = cell.place else {
            continue
          }
          items[item].rowWords = rowWords(number, rowNumber, besides: column, cell)
        }
      }
    }
  }

  private func rowWords(_ table: Int, _ row: Int, besides column: Int, _ cell: FigureContext)
    -> [TermID]
  {
    var words: [TermID] = []
    let cells = extraction.article.tables[table].rows[row]
    for (number, other) in cells.enumerated() where number > 0 && number != column {
      let index = extraction.sentences.partitioningIndex { $0.span.end > other.text.start }
      guard index < extraction.sentences.count, extraction.sentences[index].mentions.count > 0,
        other.text.contains(extraction.sentences[index].span.start)
      else { continue }
      let mention = extraction.sentences[index].mentions.first {
        !extraction.contexts[$0].terms.isEmpty
      }
      guard let mention else { continue }
      words += extraction.contexts[mention].terms.filter { !names.contains($0) }
    }
    return words
  }

  private static func figures(of diagram: Diagram) -> DiagramFigures {
    let empty = Array(repeating: [Int](), count: diagram.nodes.count)
    var figures = DiagramFigures(nodes: empty, children: empty, parents: empty)
    var numbers: [String: Int] = [:]
    for (number, node) in diagram.nodes.enumerated() { numbers[node.id] = number }
    var seen: Set<Int> = []
    for edge in diagram.edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to], from != to,
        seen.insert(from * diagram.nodes.count + to).inserted
      else { continue }
      figures.children[from].append(to)
      figures.parents[to].append(from)
    }
    return figures
  }
}
