import ArticleModel

/// What findings say: each figure as the text prints it, the arithmetic in full (specification, section 2.3).
struct Wording {
  let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  // MARK: Findings

  /// The finding of a relation that holds, or that cannot be checked.
  func finding(_ relation: Relation, _ judgement: Judgement) -> Finding {
    let expression = relation.expression ?? self.expression(relation)
    var finding = finding(relation, judgement, expression: expression, message: "")
    finding.message = message(relation, judgement, expression)
    if relation.note != nil {
      finding.severity = .note
      if case .fixed(let odd) = relation.blame {
        finding.blamed = relation.operand(odd).reference
      }
    }
    return finding
  }

  /// The finding of a relation that does not hold.
  func finding(_ broken: Adjudicator.Broken) -> Finding {
    let relation = broken.relation
    let expression = relation.expression ?? self.expression(relation)
    let blamed = relation.operands[broken.blamed]
    let context = context(of: blamed)
    let severity = broken.severity(context)
    var message = relation.complaint ?? complaint(broken)
    if let repair = broken.repairs.first(where: { $0.operand == broken.blamed }) {
      message += hint(repair, broken)
    }
    if context?.isQuoted == true { message = "the quoted figures do not add up: " + message }
    if broken.judgement.verdict == .suspect, !message.hasSuffix("?)") {
      message += ": are they one?"
    }
    var finding = finding(relation, broken.judgement, expression: expression, message: message)
    finding.severity = severity
    finding.blamed = blamed.reference
    finding.diagnosis = broken.repairs.prefix(6).map {
      .init(
        kind: $0.kind, figure: relation.operands[$0.operand].reference,
        repaired: relation.text(of: $0))
    }
    return finding
  }

  private func finding(
    _ relation: Relation, _ judgement: Judgement, expression: String, message: String
  ) -> Finding {
    // A range is one figure with two ends.
    var members: [FigureReference] = []
    for member in relation.members where members.last != member.reference {
      members.append(member.reference)
    }
    var result = relation.result?.reference
    if relation.listsResultAsMember, let last = result {
      members.append(last)
      result = nil
    }
    var finding = Finding(
      rule: relation.rule, verdict: judgement.verdict, evidence: relation.evidence,
      message: message, expression: expression, members: members, result: result)
    finding.reason = judgement.reason
    finding.reading = judgement.reading
    finding.computed = judgement.computed
    finding.stated = judgement.stated
    finding.discrepancy = judgement.discrepancy
    finding.factor = judgement.factor
    finding.implied = relation.implied
    return finding
  }

  // MARK: Sentences

  private func message(_ relation: Relation, _ judgement: Judgement, _ expression: String) -> String
  {
    if let note = relation.note { return note }
    switch judgement.verdict {
    case .exact: return expression
    case .consistent: return "\(expression) (\(judgement.reason ?? "rounding"))"
    case .notCheckable: return "\(expression): not checkable, \(judgement.reason ?? "unknown")"
    case .inconsistent, .suspect: return expression
    }
  }

  /// The relation as the text states it.
  private func expression(_ relation: Relation) -> String {
    switch relation.formula {
    case .equality: mentions(relation.members)
    case .order: relation.members.map(\.text).joined(separator: " ≤ ")
    default:
      relation.result.map { "\(left(relation)) = \($0.text)" } ?? left(relation)
    }
  }

  /// The left side of a formula.
  private func left(_ relation: Relation) -> String {
    let texts = relation.members.map(\.text)
    switch relation.formula {
    case .sum(let weights):
      var parts = ""
      for (text, weight) in zip(texts, weights) {
        parts += parts.isEmpty ? (weight < 0 ? "-" : "") : weight < 0 ? " - " : " + "
        parts += text
      }
      return parts
    case .product: return texts.joined(separator: " × ")
    case .quotient(let scale):
      return texts.joined(separator: " / ") + (scale == 1 ? "" : " × \(scale)")
    case .percentChange:
      return texts.count == 2 ? "(\(texts[1]) - \(texts[0])) / \(texts[0])" : ""
    case .percentFall:
      return texts.count == 2 ? "(\(texts[0]) - \(texts[1])) / \(texts[0])" : ""
    case .compound(let periods, _):
      return texts.count == 2 ? "(\(texts[1]) / \(texts[0]))^(1/\(periods)) - 1" : ""
    case .chain(let steps):
      return (texts.first ?? "")
        + zip(steps, texts.dropFirst()).map { " \($0.sign) \($1)" }.joined()
    case .base: return texts.count == 2 ? "\(texts[0]) / (1 + \(texts[1]))" : ""
    case .equality, .order: return texts.joined(separator: ", ")
    }
  }

  private func complaint(_ broken: Adjudicator.Broken) -> String {
    let relation = broken.relation
    switch relation.formula {
    case .equality:
      let blamed = relation.members[min(broken.blamed, relation.members.count - 1)]
      let others = relation.members.filter { $0.reference != blamed.reference }
      return "\(subject(blamed)) says \(blamed.text), but \(mentions(others))"
    case .order:
      return "\(relation.members.map(\.text).joined(separator: " ≤ ")) does not hold"
    default:
      guard let result = relation.result else { return expression(relation) }
      let value = rounded(broken.judgement.nominal, of: relation).flatMap {
        printed($0, like: result, or: relation.members)
      }
      return
        "\(left(relation)) = \(value ?? "another value"), but \(subject(result)) says \(result.text)"
    }
  }

  /// A quotient at the place to which its result is printed; all else is exact.
  private func rounded(_ value: ExactDecimal?, of relation: Relation) -> ExactDecimal? {
    guard relation.formula.isDerived, let quantum = relation.result?.value.quantum?.normalized
    else {
      return value
    }
    guard let short = value?.rounded(toPowerOfTen: Int(quantum.exponent)) else { return value }
    // "$0 billion" says nothing of 200 million.
    return short.isZero ? value : short
  }

  /// A value printed in a figure's way, in the way of another where that one has too few places.
  private func printed(_ value: ExactDecimal, like operand: Operand, or others: [Operand]) -> String
  {
    for model in [operand] + others {
      guard let nominal = model.value.nominal,
        let text = PrintedNumber(model.text, value: nominal)?.text(for: value),
        text.utf8.count <= model.text.utf8.count + 8
      else { continue }
      return text
    }
    return value.normalized.description
  }

  private func hint(_ repair: Repair, _ broken: Adjudicator.Broken) -> String {
    let figure = broken.relation.operands[broken.blamed].text
    let isResult = broken.relation.result != nil && broken.blamed == broken.relation.members.count
    let slip =
      switch repair.kind {
      case .transposition: "digits swapped"
      case .digit: "one digit off"
      case .missingDigit: "a digit missing"
      case .extraDigit: "a digit too many"
      case .scale: "wrong scale"
      case .sign: "wrong sign"
      case .pointsOrPercent: "points or percent"
      case .base: "percent of the wrong base"
      case .unit: "wrong unit"
      case .droppedPart: "a part left out"
      }
    if isResult || broken.relation.formula == .equality { return " (\(slip)?)" }
    return " (\(slip) in \(figure): \(broken.relation.text(of: repair))?)"
  }

  // MARK: Places

  func context(of operand: Operand) -> FigureContext? {
    guard case .mention(let mention) = operand.reference else { return nil }
    return index.extraction.contexts[mention]
  }

  /// "the table", "the title": who says it.
  func subject(_ operand: Operand) -> String {
    guard case .mention(let mention) = operand.reference else { return "the front matter" }
    return Wording.name(of: index.extraction.contexts[mention].place)
  }

  static func name(of place: FigureContext.Place) -> String {
    switch place {
    case .title: "the title"
    case .description: "the description"
    case .heading: "a heading"
    case .lead: "the first paragraph"
    case .body, .listItem: "the text"
    case .quoteBlock: "a quotation"
    case .caption: "a caption"
    case .imageText: "an image's text"
    case .tableCell, .tableHeader: "the table"
    case .diagramNode, .diagramEdge: "the diagram"
    }
  }

  /// Figures with their places, equal ones said once: "$35.2 billion in the text, $35 Billion in the title".
  private func mentions(_ operands: [Operand]) -> String {
    guard operands.count <= Wording.fewMentions else { return manyMentions(operands) }
    var result = ""
    for number in operands.indices {
      let text = operands[number].text
      if operands[..<number].contains(where: { $0.text == text }) { continue }
      var places: [String] = []
      for operand in operands[number...] where operand.text == text {
        let place = subject(operand)
        if !places.contains(place) { places.append(place) }
      }
      append("\(text) in \(Wording.list(places))", to: &result)
    }
    return result
  }

  /// More mentions than this are sorted by hashing.
  private static let fewMentions = 16

  private func manyMentions(_ operands: [Operand]) -> String {
    var texts: [String] = []
    var places: [String: [String]] = [:]
    for operand in operands {
      if places[operand.text] == nil { texts.append(operand.text) }
      let place = subject(operand)
      if places[operand.text]?.contains(place) != true {
        places[operand.text, default: []].append(place)
      }
    }
    var result = ""
    for text in texts { append("\(text) in \(Wording.list(places[text] ?? []))", to: &result) }
    return result
  }

  private func append(_ part: String, to list: inout String) {
    if !list.isEmpty { list += ", " }
    list += part
  }

  /// "a, b and c".
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
