import Foundation
import Testing

/// A Chromium to check drawings with: the one that `COTERIE_BROWSER` names.
enum Browser {
  private static let program = ProcessInfo.processInfo.environment["COTERIE_BROWSER"]

  static var isAvailable: Bool { program != nil }

  /// What a script on a page gives to `report(…)`.
  static func result<Value: Decodable>(of script: String, on body: String) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("page.html")
    try html(body, script).write(to: page, atomically: true, encoding: .utf8)
    let text = try output(of: page, profile: folder.appendingPathComponent("profile"))
    let start = try #require(text.range(of: "#begin#", options: .backwards)).upperBound
    let end = try #require(text.range(of: "#end#", options: .backwards)).lowerBound
    return try JSONDecoder().decode(Value.self, from: Data(text[start..<end].utf8))
  }

  private static func html(_ body: String, _ script: String) -> String {
    """
    <!doctype html><meta charset=utf-8><body>\(body)
    <script>
    const report = value => {
      const result = document.createElement('pre');
      result.textContent = '#be' + 'gin#' + JSON.stringify(value) + '#e' + 'nd#';
      document.body.append(result);
    };
    \(script)
    </script>
    """
  }

  private static func output(of page: URL, profile: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000",
      "--user-data-dir=\(profile.path)", "--dump-dom", page.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
