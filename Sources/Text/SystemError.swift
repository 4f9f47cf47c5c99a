import Foundation

/// An error number of the system.
package struct SystemError: Error {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// What it means, in the system's words.
  package var reason: String { systemReason(code: code) }
  /// Whether nothing is at a path.
  package var isMissing: Bool { code == ENOENT }
  /// Whether a link leads to nothing, or back to itself.
  package var leadsNowhere: Bool { isMissing || code == ELOOP }
}
