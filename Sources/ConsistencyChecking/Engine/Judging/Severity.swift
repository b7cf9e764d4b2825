import ArticleModel

extension Adjudicator.Broken {
  /// How serious the finding is (specification, section 2.2).
  ///
  /// - Parameter context: What stands around the blamed figure, if it is a mention.
  func severity(_ context: FigureContext?) -> Finding.Severity {
    var severity: Finding.Severity = isGrave ? .error : .warning
    if judgement.verdict == .suspect { severity = severity == .error ? .warning : .note }
    guard severity != .note, let context else { return severity }
    switch context.place {
    case .title, .description, .lead: severity = .error
    default: break
    }
    if context.isQuoted || context.place == .quoteBlock {
      severity = severity == .error ? .warning : .note
    }
    return severity
  }

  private var isGrave: Bool {
    switch relation.gravity {
    case .impossible: true
    case .warning: false
    case .byPoints: judgement.discrepancy.map { 10 < $0 } ?? false
    case .byFactor:
      repairs.first { $0.operand == blamed }?.kind == .scale || isOutsideTenPercent
    }
  }

  /// Whether the factor lies outside [0.9, 1.1].
  private var isOutsideTenPercent: Bool {
    guard let factor = judgement.factor else { return false }
    return factor < ExactDecimal(significand: 9, exponent: -1)
      || ExactDecimal(significand: 11, exponent: -1) < factor
  }
}
