import Foundation

/// Writes the works that are asked for, and prints how many there are of what.
func generate(_ options: GeneratorOptions) throws {
  // Opened in place: a device or a pipe must stay what it is, and Foundation replaces it by a file.
  let descriptor = unsafe open(options.output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else {
    throw GeneratorOptions.Refusal(text: "\(options.output) can't be written")
  }
  let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
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
