internal import CDigest

/// The SHA-256 digest of an input's bytes (FIPS 180-4).
struct InputDigest {
  /// The digest's bytes, 64 bits a word, the first in the lowest bits of the first word.
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var isComputed = false

  init(_ bytes: [UInt8]) {
    isComputed = bytes.withUnsafeBytes { input in
      withUnsafeMutableBytes(of: &words) { output in
        guard let first = output.baseAddress else { return false }
        return cdigest_sha256(input.baseAddress, input.count, first) == 1
      }
    }
  }

  /// `prefix`, then 64 lower-case hexadecimal digits.
  ///
  /// libcrypto fails where memory is short; there are no digits then, a visible absence.
  func text(after prefix: StaticString = "") -> String {
    let prefixLength = prefix.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: prefixLength + 64) { text in
      for index in 0..<prefixLength { text[index] = prefix.utf8Start[index] }
      guard isComputed else { return prefixLength }
      return withUnsafeBytes(of: words) { digest in
        for index in 0..<32 {
          let pair = InputDigest.digits(of: digest[index])
          text[prefixLength + 2 * index] = UInt8(truncatingIfNeeded: pair)
          text[prefixLength + 2 * index + 1] = UInt8(truncatingIfNeeded: pair >> 8)
        }
        return prefixLength + 64
      }
    }
  }

  /// The two digits of a byte, the first in the lower half.
  private static func digits(of byte: UInt8) -> UInt16 {
    let nibbles = UInt16(byte >> 4) | UInt16(byte & 15) << 8
    // 1 in each half that is a letter.
    let letters = (nibbles &+ 0x0606) >> 4 & 0x0101
    return nibbles &+ 0x3030 &+ letters &* 0x27
  }
}
