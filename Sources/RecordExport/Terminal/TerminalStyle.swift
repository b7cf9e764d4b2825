/// Whether text for a terminal carries colours.
public enum TerminalStyle: String, CaseIterable, Hashable, Sendable {
  /// Characters alone.
  case plain
  /// With the escape sequences of ECMA-48 (SGR).
  case ansi

  /// What a piece of text is, which decides its look.
  enum Role {
    case place, error, warning, note, verified, label, detail

    /// The parameters of the SGR sequence.
    fileprivate var parameters: String {
      switch self {
      case .place: "1"
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .verified: "32"
      case .label: "36"
      case .detail: "2"
      }
    }
  }

  func paint(_ text: String, as role: Role) -> String {
    switch self {
    case .plain: text
    case .ansi: text.isEmpty ? "" : "\u{1B}[\(role.parameters)m\(text)\u{1B}[0m"
    }
  }
}
