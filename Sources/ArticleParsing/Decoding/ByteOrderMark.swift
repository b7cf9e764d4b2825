/// The mark at an input's start that names its encoding (Unicode 15, section 23.8).
struct ByteOrderMark {
  /// The IANA name of the charset behind the mark.
  let charset: String
  /// The mark's size in bytes.
  let length: Int

  /// The mark that `bytes` begins with, if one does.
  ///
  /// `FF FE 00 00` opens UTF-32 where the input is a whole number of its units, else UTF-16 whose
  /// first character is NUL.
  init?(of bytes: [UInt8]) {
    guard let first = bytes.first, first == 0 || first >= 0xEF else { return nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(charset: "UTF-8", length: 3)
    } else if bytes.count % 4 == 0, bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self.init(charset: "UTF-32LE", length: 4)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self.init(charset: "UTF-32BE", length: 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(charset: "UTF-16LE", length: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(charset: "UTF-16BE", length: 2)
    } else {
      return nil
    }
  }

  private init(charset: String, length: Int) {
    self.charset = charset
    self.length = length
  }
}
