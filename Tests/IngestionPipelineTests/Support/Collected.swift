import Foundation

/// Values that other tasks hand over.
final class Collected<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var collected: [Value] = []

  func append(_ value: Value) { lock.withLock { collected.append(value) } }

  var values: [Value] { lock.withLock { collected } }
}
