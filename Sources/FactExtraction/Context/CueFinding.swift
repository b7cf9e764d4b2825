import ArticleModel

/// Finds the cue words of every sentence that holds a figure or a date, and of every label: "Total" in a row's first cell
/// tells of the cells beside it.
enum CueFinding {
  static func addCues(of text: TokenizedArticle, to extraction: inout Extraction) {
    let lexicon = text.lexicon
    text.tokens.withUnsafeBufferPointer { tokens in
      for (sentence, range) in text.sentenceTokens.enumerated() {
        let mentions = extraction.sentences[sentence].mentions
        let block = extraction.sentences[sentence].block
        guard
          text.article.blocks[block].isLabel
            || mentions.contains(where: { !extraction.mentions[$0].isName })
        else {
          extraction.sentences[sentence].cues = extraction.cues.count..<extraction.cues.count
          continue
        }
        let view = TokenView(tokens: tokens, range: range)
        let start = extraction.cues.count
        var index = range.lowerBound
        while index < range.upperBound {
          if tokens[index].triggers.contains(.cue), let match = lexicon.cues.match(view, at: index)
          {
            let span = TextSpan(
              start: Int(tokens[index].start), end: Int(tokens[match.end - 1].end))
            extraction.cues.append(Cue(kind: match.payload, span: span, sentence: sentence))
            // "bringing total commitments to": the words inside can be cues of their own.
            index = isOpen(match.payload) ? index + 1 : match.end
          } else {
            index += 1
          }
        }
        extraction.sentences[sentence].cues = start..<extraction.cues.count
      }
    }
  }

  private static func isOpen(_ kind: Cue.Kind) -> Bool {
    kind == .bringsTo
  }
}

extension Mention {
  /// Whether it names somebody or something.
  fileprivate var isName: Bool { if case .entity = value { true } else { false } }
}

extension Block {
  /// Whether it is no running text, so that its words can tell of figures in other blocks.
  fileprivate var isLabel: Bool {
    switch kind {
    case .paragraph, .listItem, .quote, .html, .code: false
    case .title, .description, .heading, .tableCell, .caption, .image, .diagramLabel: true
    }
  }
}
