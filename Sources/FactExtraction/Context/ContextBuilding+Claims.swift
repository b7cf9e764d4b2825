import ArticleModel

extension ContextBuilding {
  /// What the words beside a figure say it is: a forecast, last year's value.
  func role(of tokens: Range<Int>, in sentence: Range<Int>) -> FigureContext.Role {
    let view = TokenView(tokens: stream, range: sentence)
    var cursor = tokens.lowerBound - 1
    var steps = 0
    while cursor >= sentence.lowerBound, steps < 8, !isFigure[cursor] {
      switch stream[cursor].mark {
      case .comma, .semicolon, .longDash, .colon: steps = 8
      default: break
      }
      if let match = lexicon.claims.match(view, at: cursor), match.end <= tokens.lowerBound {
        return match.payload
      }
      cursor -= 1
      steps += 1
    }
    cursor = tokens.upperBound
    steps = 0
    while cursor < sentence.upperBound, steps < 4, !isFigure[cursor],
      stream[cursor].mark == .none || stream[cursor].mark == .hyphen
    {
      // "the $21 billion tranche will include" says nothing of the figure; "$5 billion forecast" does.
      if !lexicon.has(.auxiliary, stream[cursor]),
        let match = lexicon.claims.match(view, at: cursor)
      {
        return match.payload
      }
      cursor += 1
      steps += 1
    }
    return .unknown
  }
}
