import ArticleModel

/// Puts figures, entities, sentences, cues and contexts into one extraction, in text order.
enum ExtractionAssembly {
  static func assemble(
    figures: [ScannedMention], entities: [RecognizedEntity], text: TokenizedArticle,
    into extraction: inout Extraction
  ) {
    let scanned = ordered(figures, entities, text)
    extraction.mentions = scanned.map(\.mention)
    extraction.entities = entities.map {
      Entity(kind: $0.kind, name: $0.name, aliases: $0.aliases)
    }
    for index in extraction.mentions.indices {
      if case .entity(let entity) = extraction.mentions[index].value {
        extraction.entities[entity].mentions.append(index)
      }
    }
    extraction.sentences = text.sentences
    assignMentions(to: &extraction)
    CueFinding.addCues(of: text, to: &extraction)
    ContextBuilding.addContexts(of: text, mentions: scanned, to: &extraction)
    addDiagnostics(to: &extraction)
  }

  /// All mentions in text order, of two that begin together the longer first; names give way to figures.
  private static func ordered(
    _ figures: [ScannedMention], _ entities: [RecognizedEntity], _ text: TokenizedArticle
  ) -> [ScannedMention] {
    var isClaimed = Array(repeating: false, count: text.tokens.count)
    // The places are sorted, not the mentions, which are large.
    var places: [(tokens: Range<Int>, figure: Int, entity: Int)] = []
    places.reserveCapacity(figures.count + entities.reduce(0) { $0 + $1.mentions.count })
    for figure in figures.indices {
      let tokens = figures[figure].tokens
      for token in tokens { isClaimed[token] = true }
      places.append((tokens, figure, -1))
    }
    for entity in entities.indices {
      for tokens in entities[entity].mentions where !tokens.contains(where: { isClaimed[$0] }) {
        places.append((tokens, figures.count, entity))
      }
    }
    // Of equal places the one found first stands first.
    places.sort { left, right in
      (left.tokens.lowerBound, -left.tokens.upperBound, left.figure, left.entity)
        < (right.tokens.lowerBound, -right.tokens.upperBound, right.figure, right.entity)
    }
    return places.map { place in
      guard place.entity >= 0 else { return figures[place.figure] }
      let kind = entities[place.entity].kind.mentionKind
      return ScannedMention(
        mention: Mention(kind: kind, span: text.span(place.tokens), value: .entity(place.entity)),
        tokens: place.tokens)
    }
  }

  private static func assignMentions(to extraction: inout Extraction) {
    var mention = 0
    for index in extraction.sentences.indices {
      let start = mention
      let end = extraction.sentences[index].span.end
      while mention < extraction.mentions.count, extraction.mentions[mention].span.start < end {
        mention += 1
      }
      extraction.sentences[index].mentions = start..<mention
    }
  }

  private static func addDiagnostics(to extraction: inout Extraction) {
    for index in extraction.mentions.indices {
      guard case .none = extraction.mentions[index].value else { continue }
      let mention = extraction.mentions[index]
      extraction.diagnostics.append(
        Diagnostic(
          code: "number-too-long", severity: .warning,
          message: "a number of \(mention.span.length) characters cannot be held exactly",
          offset: extraction.article.sourceMap.source(of: mention.span)?.start))
    }
  }
}
