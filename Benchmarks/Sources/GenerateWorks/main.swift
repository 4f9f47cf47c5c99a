import Foundation

/// Writes the works that are asked for, and prints how many there are of what.
func generate(_ options: GeneratorOptions) throws {
  let url = URL(fileURLWithPath: options.output)
  guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
    throw GeneratorOptions.Refusal(text: "\(options.output) can't be written")
  }
  let file = try FileHandle(forWritingTo: url)
  var works = WorkStream(options)
  let summary = try works.write { try file.write(contentsOf: Data($0)) }
  try file.close()
  print(summary.json)
}

do {
  try generate(GeneratorOptions(Array(CommandLine.arguments.dropFirst())))
} catch let refusal as GeneratorOptions.Refusal {
  let text = "generate-works: \(refusal.text)\n\n\(GeneratorOptions.usage)\n"
  FileHandle.standardError.write(Data(text.utf8))
  exit(64)
}
