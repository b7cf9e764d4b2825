import ArticleModel

/// Sums whose parts stand in several sentences, or in a list.
extension StatedSums {
  /// A total that its own sentence opens with, "In all, …", of parts that stand in the sentences before.
  func sumOfSentencesBefore(_ sentence: Int, _ figures: Range<Int>) -> CandidateSum? {
    let start = index.extraction.sentences[sentence].span.start
    if let sum = sumOfCounted(sentence, figures) { return sum }
    let refersBack = refersBack(start)
    guard
      let cue = index.cues(inSentence: sentence).first(where: {
        ($0.kind == .total || $0.kind == .makes)
          && ($0.span.start - start <= 12 || (refersBack && figures.count == 1))
      }),
      let total = figures.first(where: {
        index.span($0).start >= cue.span.end
          || (refersBack && cue.span.start - index.span($0).end == 1)
      }), index.unit(of: total).isAdditive,
      compatible(Array(figures), with: total).count == 1,
      index.neighbors(ofSentence: sentence).lowerBound < sentence
    else { return nil }
    var parts = Array(index.items(inSentence: sentence - 1))
    if parts.count == 1 {
      let earlier = index.neighbors(ofSentence: sentence - 1).lowerBound
      guard earlier < sentence - 1 else { return nil }
      parts = Array(index.items(inSentence: earlier)) + parts
    }
    return candidate(
      parts, total, refersBack ? .exhaustive : .likely, cue, isLeading: false)
  }

  /// Whether a sentence opens with "That" or "That's", which stands for what the sentence before lists.
  private func refersBack(_ start: Int) -> Bool {
    let text = index.extraction.article.text[start...].prefix(5)
    return text.starts(with: "That ".utf8) || text.starts(with: "That'".utf8)
      || text.elementsEqual("That\u{2019}".utf8.prefix(5))
  }

  /// "The board approved another €97.8 million. On top of the €186.4 million already committed, that makes €284.2 million."
  func sumOnTop(_ sentence: Int, _ figures: Range<Int>) -> CandidateSum? {
    guard figures.count > 1, sentence > 0,
      index.hasCue(.plus, inSentence: sentence) || opensWithAdd(sentence),
      let total = opensWithAdd(sentence)
        ? figures.last : figures.first(where: { index.totalCue(of: $0) != nil }),
      index.totalCue(of: total) != nil, index.unit(of: total).isAdditive
    else { return nil }
    let level = compatible(Array(figures).filter { $0 < total }, with: total)
    guard level.count == 1 else { return nil }
    let before = compatible(Array(index.items(inSentence: sentence - 1)), with: total)
    let parts = before.count == 1 ? before + level : before.suffix(1) + level
    guard parts.count == 2, isAlike(parts + [total]) else { return nil }
    return CandidateSum(parts: parts, total: total, evidence: .established, strength: .likely)
  }

  /// Whether a sentence adds to one before: "Add the £1,945 from the fair and the total is £7,175".
  private func opensWithAdd(_ sentence: Int) -> Bool {
    let start = index.extraction.sentences[sentence].span.start
    return index.extraction.article.text[start...].starts(with: "Add".utf8)
  }

  /// "Combined, the three contracts come to £28.1 million", where one sentence before has three such figures.
  private func sumOfCounted(_ sentence: Int, _ figures: Range<Int>) -> CandidateSum? {
    guard figures.count > 1, let total = figures.last, index.unit(of: total).isAdditive,
      index.items[total].kind != .number
    else { return nil }
    let pieces = index.pieces(inSentence: sentence)
    guard let place = pieces.place(of: total) else { return nil }
    for (item, at) in pieces.figures where at < place && index.isCount(item) {
      guard let count = index.items[item].nominal, 1 < count, count < 10, 0 < at,
        StatedSums.determiners.contains(pieces[at - 1].text)
      else { continue }
      for earlier in stride(from: sentence - 1, through: max(0, sentence - 5), by: -1) {
        let parts = compatible(Array(index.items(inSentence: earlier)), with: total)
        guard count.isEqual(to: ExactDecimal(parts.count)),
          parts.allSatisfy({ !isLabel($0) }), isAlike(parts + [total])
        else { continue }
        return CandidateSum(parts: parts, total: total, evidence: .established)
      }
    }
    return nil
  }

  private static let determiners: WordSet = [
    "the", "all", "those", "these", "its", "his", "her", "their",
  ]

  /// "$12 million: $7 million for roads and $5 million for schools", or a list of bullets behind the colon.
  func sumOfColonList(_ sentence: Int, _ figures: [Int]) -> CandidateSum? {
    let text = index.extraction.article.text
    let span = index.extraction.sentences[sentence].span
    guard let first = figures.first,
      text[min(index.span(first).end, span.end)..<span.end].contains(UInt8(ascii: ":"))
    else { return nil }
    for (number, total) in figures.enumerated() where index.unit(of: total).isAdditive {
      let end = index.span(total).end
      let next = number + 1 < figures.count ? index.span(figures[number + 1]).start : span.end
      guard end < next, next <= text.count,
        let colon = text[end..<next].firstIndex(of: UInt8(ascii: ":")), colon - end <= 80
      else { continue }
      // "$12 million: $7 million for …" leaves nothing out; with words between it may.
      let exhausts =
        index.hasCue([.consistsOf, .makes], inSentence: sentence)
        || (number + 1 < figures.count && next - colon <= 6)
      let parts =
        number + 1 < figures.count
        ? upToStop(Array(figures[(number + 1)...])) : itemsOfList(behind: sentence, total)
      guard compatible(parts, with: total).count == parts.count else { return nil }
      let cue = Cue(
        kind: .consistsOf, span: TextSpan(start: colon, end: colon + 1), sentence: sentence)
      return candidate(parts, total, exhausts ? .exhaustive : .likely, cue, isLeading: true)
    }
    return nil
  }

  /// The figures of the list items behind a paragraph, where each has one of the total's unit.
  private func itemsOfList(behind sentence: Int, _ total: Int) -> [Int] {
    let sentences = index.extraction.sentences
    let blocks = index.extraction.article.blocks
    var parts: [Int] = []
    var block = -1
    for next in (sentence + 1)..<min(sentences.count, sentence + 40) {
      guard blocks[sentences[next].block].kind == .listItem else { break }
      let figures = compatible(Array(index.items(inSentence: next)), with: total)
      if sentences[next].block == block, figures.isEmpty { continue }
      guard figures.count == 1, sentences[next].block != block else { return [] }
      block = sentences[next].block
      parts += figures
    }
    return parts
  }
}
