import ArticleModel

/// A title's percentage as the share that a part and a whole of the body's first sentences make.
///
/// "Women hold 24% of seats" over "There are 300 seats. Women hold 72 of them".
struct TitleShares {
  let index: FigureIndex
  let body: TitleBody
  /// The sentences that the title can be expected to sum up.
  private static let reach = 6

  init(_ index: FigureIndex, _ body: TitleBody) {
    self.index = index
    self.body = body
  }

  func relation(of title: RoledFigure) -> Relation? {
    guard title.figure.direction == nil, title.role != .change,
      let percent = index.itemNumber(ofMention: title.figure.mention)
    else { return nil }
    let relations = pairs().map { pair in
      var relation = Share.relation(
        TitleArithmetic.id, StatedShare(part: pair.part, whole: pair.whole, percent: percent), index
      )
      relation.blame = .fixed(2)
      return relation
    }
    if let held = relations.first(where: \.isVerified) { return held }
    let slips = relations.filter { relation in
      relation.repairs(of: 2).contains {
        !$0.isLoose && ($0.kind == .transposition || ($0.kind == .scale && $0.isExact))
      }
    }
    return slips.count == 1 ? slips[0] : nil
  }

  private func pairs() -> [PartWhole] {
    let nearby = NearbyShares(index: index)
    var pairs: [PartWhole] = []
    for sentence in body.sentences.prefix(TitleShares.reach) {
      pairs += index.partWholes(inSentence: sentence).filter {
        $0.form != .including
      }
      if let pair = SentencePartWhole(index: index).pair(inSentence: sentence)
        ?? nearby.pairOfThem(inSentence: sentence)
      {
        if !pairs.contains(where: { $0.part == pair.part && $0.whole == pair.whole }) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }
}
