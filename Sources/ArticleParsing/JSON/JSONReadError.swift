/// The reason a text is not JSON, and where.
public struct JSONReadError: Error, Hashable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case unexpectedEnd
    /// `found` is a byte, `expected` a phrase such as "a comma".
    case unexpected(found: UInt8, expected: String)
    case invalidUTF8
    case invalidNumber
    case invalidEscape
    /// A control character that must be escaped.
    case controlCharacter
    case unterminatedString
    case textBehindValue
    /// Arrays and objects inside each other beyond `JSONValue.deepest`.
    case tooDeep
  }

  public let reason: Reason
  /// A byte offset into the text.
  public let offset: Int

  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The reason as a phrase, without the place.
  public var message: String {
    switch reason {
    case .unexpectedEnd: "the text ends in the middle of a value"
    case .unexpected(let found, let expected):
      "expected \(expected), found \(JSONReadError.name(of: found))"
    case .invalidUTF8: "invalid UTF-8"
    case .invalidNumber: "not a number"
    case .invalidEscape: "unknown escape in a string"
    case .controlCharacter: "a control character in a string is not escaped"
    case .unterminatedString: "a string is not closed"
    case .textBehindValue: "text behind the value"
    case .tooDeep: "more than \(JSONValue.deepest) arrays and objects inside each other"
    }
  }

  public var description: String { "\(message) at byte \(offset)" }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(Character(Unicode.Scalar(byte)))'"
    case 0x20: "a space"
    default: "byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
    }
  }
}
