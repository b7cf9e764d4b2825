internal import Glibc

/// The folder where bad documents are kept: each under its source's path, with the reason beside it.
///
/// `<path>` holds the document's bytes, where they could be read, and `<path>.reason.json` the reason: `path`,
/// `code` and `message`, and `article` where it is one of several in an input.
struct Quarantine {
  let folder: RawPath
  /// Whether documents of earlier runs may lie in it.
  private let isOld: Bool
  /// The places given away in this run, and to which source.
  private var places: [RawPath: String] = [:]

  init(folder: RawPath) {
    self.folder = folder
    isOld = FileStatus.exists(folder)
  }

  /// Keeps a document.
  ///
  /// - Throws: ``RunError`` where the folder cannot be written.
  mutating func keep(
    _ source: String, _ number: ArticleNumber? = nil, bytes: [UInt8]?, _ failure: DocumentFailure
  ) throws(RunError) {
    let wasKept = places[firstPlace(for: source)] == source
    let place = place(for: source)
    let reason = Quarantine.reason(place, number?.value)
    // Bytes without a reason beside them are not ours.
    let isOurs = wasKept || !FileStatus.exists(place) || FileStatus.exists(reason)
    try writing { () throws(FileFailure) in
      try write(Quarantine.explanation(source, number, failure), to: reason)
      if let bytes, isOurs { try write(bytes, to: place) }
    }
  }

  /// Removes what earlier runs kept of a document that has its records now.
  func release(_ source: String, _ numbers: [Int?]) {
    guard isOld else { return }
    let place = firstPlace(for: source)
    var wasKept = false
    for number in numbers + [nil] {
      let removed = Quarantine.reason(place, number).withCString { unlink($0) } == 0
      wasKept = wasKept || removed
    }
    if wasKept { place.withCString { _ = unlink($0) } }
  }

  private mutating func place(for source: String) -> RawPath {
    let first = firstPlace(for: source)
    var place = first
    var attempt = 1
    while let other = places[place], other != source {
      attempt += 1
      place = SafeFileName.shortened(RawPath(bytes: first.bytes + Array("~\(attempt)".utf8)))
    }
    places[place] = source
    return place
  }

  private func firstPlace(for source: String) -> RawPath {
    SafeFileName.shortened(folder.appending(RawPath(bytes: SafeFileName.path(source))))
  }

  private func write(_ bytes: [UInt8], to path: RawPath) throws(FileFailure) {
    let file = try AtomicFile(replacing: path)
    try file.append(bytes)
    try file.commit()
  }

  private static func reason(_ place: RawPath, _ number: Int?) -> RawPath {
    let suffix = (number.map { "#\($0)" } ?? "") + ".reason.json"
    return SafeFileName.shortened(RawPath(bytes: place.bytes + Array(suffix.utf8)))
  }

  private static func explanation(
    _ source: String, _ number: ArticleNumber?, _ failure: DocumentFailure
  ) -> [UInt8] {
    var bytes = Array("{\n  \"path\": ".utf8)
    appendJSON(source, to: &bytes)
    if let number { bytes += Array(",\n  \"article\": \(number.value)".utf8) }
    bytes += Array(",\n  \"code\": ".utf8)
    appendJSON(failure.code, to: &bytes)
    bytes += Array(",\n  \"message\": ".utf8)
    appendJSON(failure.description, to: &bytes)
    bytes += Array("\n}\n".utf8)
    return bytes
  }
}
