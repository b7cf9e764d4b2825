import Foundation

/// All that a run measured.
struct Results: Encodable {
  /// What the documents are.
  let documents: String
  var program: ProgramResults?
  var stages: StageResults?
  var growth: GrowthResults?
  var checkGrowth: CheckGrowth?
  var peers: PeerResults?

  /// The results as JSON, keys in the order of the alphabet.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
