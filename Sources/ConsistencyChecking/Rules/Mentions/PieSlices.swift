import ArticleModel

/// A pie's slices, or a total's parts, against the sentence that tells them: "Hydropower 48%, wind 31%, diesel the other 6%" (M9).
///
/// Where the sentence names the slices and has all their values but one, and one figure that no slice has, these two are one
/// figure: the others prove it (specification, section 3).
struct PieSlices {
  private let index: FigureIndex
  private static let mostSlices = 24

  init(_ index: FigureIndex) {
    self.index = index
  }

  func relations() -> [Relation] {
    index.diagrams.flatMap { diagram -> [Relation] in
      let slices = diagram.nodes.compactMap { $0.count == 1 ? $0[0] : nil }
      guard (3...PieSlices.mostSlices).contains(slices.count) else { return [] }
      if slices.count == diagram.nodes.count, diagram.children.allSatisfy(\.isEmpty) {
        return relations(of: slices, isPie: true)
      }
      // The parts of a total, which edges lead to or from it.
      let ends = diagram.nodes.indices.filter {
        diagram.nodes[$0].count == 1
          && (diagram.children[$0].isEmpty != diagram.parents[$0].isEmpty)
      }.map { diagram.nodes[$0][0] }
      let parts = ends.filter { index.totalCue(of: $0) == nil }
      return parts.count > 2 ? relations(of: parts, isPie: false) : []
    }
  }

  private func relations(of slices: [Int], isPie: Bool) -> [Relation] {
    let text = index.extraction.article.text
    let names = slices.map {
      HeadingWords(text, index.extraction.sentences[index.sentence(of: $0)].span)
    }
    for sentence in index.extraction.sentences.indices {
      let figures = index.items(inSentence: sentence).filter { index.items[$0].nominal != nil }
      guard figures.count >= slices.count - 1, !index.place(figures[0]).isLabel else { continue }
      let words = HeadingWords(text, index.extraction.sentences[sentence].span)
      guard 3 * names.count(where: { !$0.isDisjoint(with: words) }) >= 2 * names.count else {
        continue
      }
      return compare(slices, figures, isPie)
    }
    return []
  }

  private func compare(_ slices: [Int], _ figures: [Int], _ isPie: Bool) -> [Relation] {
    var left = figures
    var odd: [Int] = []
    var relations: [Relation] = []
    for slice in slices {
      let value = index.value(of: slice)
      guard
        let place = left.firstIndex(where: { index.value(of: $0).restates(value) != .differs })
      else {
        odd.append(slice)
        continue
      }
      relations.append(relation(slice, left.remove(at: place)))
    }
    guard odd.count < 2, relations.count > 1 else { return [] }
    let kind = figures.first { !left.contains($0) }.map { index.items[$0].kind }
    left.removeAll { index.items[$0].kind != kind && (isPie || index.items[$0].kind != .number) }
    if let slice = odd.first, left.count == 1, isPie || index.penSlip(slice, left[0]) != nil {
      var odd = relation(slice, left[0])
      if !isPie {
        // The parts can add up to their total, so that the text's figure is the odd one.
        odd.members.reverse()
        odd.blame = .diagnosed
      }
      relations.append(odd)
    }
    return relations
  }

  private func relation(_ slice: Int, _ figure: Int) -> Relation {
    var relation = Relation(
      DiagramRestatement.id, .equality, [index.operand(slice), index.operand(figure)],
      evidence: .established)
    relation.blame = .fixed(0)
    return relation
  }
}
