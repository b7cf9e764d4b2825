internal import CDigest

/// The SHA-256 digest of an input's bytes (FIPS 180-4).
struct InputDigest {
  /// The digest's 64 hexadecimal digits as text, eight in a word, the first in the lowest bits; no words
  /// where libcrypto failed, which it does where memory is short.
  private var digits = InlineArray<8, UInt64>(repeating: 0)
  private var isComputed = false

  init(_ bytes: [UInt8]) {
    var digest = InlineArray<4, UInt64>(repeating: 0)
    isComputed = bytes.withUnsafeBytes { input in
      withUnsafeMutableBytes(of: &digest) { output in
        guard let first = output.baseAddress else { return false }
        return cdigest_sha256(input.baseAddress, input.count, first) == 1
      }
    }
    for index in digest.indices {
      let word = digest[index].littleEndian
      digits[2 * index] = InputDigest.digits(of: UInt32(truncatingIfNeeded: word))
      digits[2 * index + 1] = InputDigest.digits(of: UInt32(truncatingIfNeeded: word >> 32))
    }
  }

  /// `prefix`, then 64 lower-case hexadecimal digits, or none where the digest was not computed: a
  /// visible absence.
  func text(after prefix: StaticString = "") -> String {
    let prefixLength = prefix.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: prefixLength + 64) { text in
      for index in 0..<prefixLength { text[index] = prefix.utf8Start[index] }
      guard isComputed else { return prefixLength }
      let room = UnsafeMutableRawBufferPointer(text)
      for index in digits.indices {
        room.storeBytes(
          of: digits[index].littleEndian, toByteOffset: prefixLength + 8 * index, as: UInt64.self)
      }
      return prefixLength + 64
    }
  }

  /// The eight digits of four bytes, the first byte in the lowest bits.
  private static func digits(of bytes: UInt32) -> UInt64 {
    var spread = UInt64(bytes)
    spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
    let nibbles = spread >> 4 & 0x000F_000F_000F_000F | (spread & 0x000F_000F_000F_000F) << 8
    // 1 in each byte that is a letter.
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
  }
}
