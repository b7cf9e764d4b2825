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
    for (index, mention) in extraction.mentions.enumerated() {
      if case .entity(let entity) = mention.value {
        extraction.entities[entity].mentions.append(index)
      }
    }
    extraction.sentences = text.sentences
    CueFinding.addCues(of: text, to: &extraction)
    assignMentions(to: &extraction)
    var contexts = ContextBuilding(text, mentions: scanned, extraction: extraction)
    contexts.build(into: &extraction)
    addDiagnostics(to: &extraction)
  }

  /// All mentions in text order, of two that begin together the longer first; names give way to figures.
  private static func ordered(
    _ figures: [ScannedMention], _ entities: [RecognizedEntity], _ text: TokenizedArticle
  ) -> [ScannedMention] {
    var isClaimed = Array(repeating: false, count: text.tokens.count)
    for figure in figures {
      for token in figure.tokens { isClaimed[token] = true }
    }
    var all = figures
    for (number, entity) in entities.enumerated() {
      for tokens in entity.mentions where !tokens.contains(where: { isClaimed[$0] }) {
        all.append(
          ScannedMention(
            mention: Mention(
              kind: entity.kind.mentionKind, span: text.span(tokens),
              value: .entity(number)), tokens: tokens))
      }
    }
    // The indices are sorted: a mention is large.
    let order = all.indices.sorted { left, right in
      (all[left].tokens.lowerBound, -all[left].tokens.upperBound, left)
        < (all[right].tokens.lowerBound, -all[right].tokens.upperBound, right)
    }
    return order.map { all[$0] }
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
    for mention in extraction.mentions {
      guard case .none = mention.value else { continue }
      extraction.diagnostics.append(
        Diagnostic(
          code: "number-too-long", severity: .warning,
          message: "a number of \(mention.span.length) characters cannot be held exactly",
          offset: extraction.article.sourceMap.source(of: mention.span)?.start))
    }
  }
}
