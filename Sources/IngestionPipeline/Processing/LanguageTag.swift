/// The form of a locale: a language, and a region or script where they are known (BCP 47).
public enum LanguageTag {
  /// What is wrong with a text that is none.
  public static let problem = "it is no BCP 47 language tag, such as en-US"

  /// Whether `text` has the form of a tag; `en_US` has it too.
  public static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return (2...8).contains(parts.first?.count ?? 0)
      && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
