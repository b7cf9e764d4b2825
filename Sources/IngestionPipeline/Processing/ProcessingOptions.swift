public import ConsistencyChecking
public import FactExtraction

/// What a caller can choose about the way from an article to its record.
public struct ProcessingOptions: Sendable {
  public var extraction = ExtractionOptions()
  public var checking = CheckOptions()

  public init() {}
}
