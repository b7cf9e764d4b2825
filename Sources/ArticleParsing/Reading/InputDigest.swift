internal import CDigest

/// The SHA-256 digest of an input's bytes (FIPS 180-4).
enum InputDigest {
  /// 64 lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let isComputed = bytes.withUnsafeBytes { input in
      digest.withUnsafeMutableBufferPointer { output -> CInt in
        guard let first = output.baseAddress else { return 0 }
        return cdigest_sha256(input.baseAddress, input.count, first)
      }
    }
    // libcrypto fails where memory is short; an empty digest is then a visible absence.
    guard isComputed == 1 else { return "" }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
