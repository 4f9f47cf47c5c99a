import Foundation
import TestSupport
import Testing

/// Every option of every command changes what the command gives, or is refused where it would not.
@Suite struct OptionTests {
  /// The options of every command, as the parser lists them.
  private func listedOptions() throws -> [String: Set<String>] {
    struct Dump: Decodable {
      struct Command: Decodable {
        struct Argument: Decodable {
          struct Name: Decodable { let name: String }
          let kind: String
          let preferredName: Name?
          let names: [Name]?
        }
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?
      }
      let command: Command
    }
    let run = try CommandRun(["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: run.bytes)
    var options: [String: Set<String>] = [:]
    for command in dump.command.subcommands ?? [] where command.commandName != "help" {
      let names = (command.arguments ?? []).filter { $0.kind != "positional" }.compactMap {
        argument in (argument.names ?? []).map(\.name).max { $0.count < $1.count }
      }
      options[command.commandName] = Set(names.map { "--\($0)" }).subtracting([
        "--help", "--version",
      ])
    }
    return options
  }

  @Test func areAllTried() throws {
    let tried = OptionUse.commands.mapValues { Set($0.uses.keys) }
    #expect(try listedOptions() == tried)
  }

  /// What a command gave: its results, messages and files.
  private struct Effect: Equatable {
    let status: Int32
    let output: String
    let errors: String
    let files: [String: Data]
  }

  private func effect(of arguments: [String]) throws -> Effect {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    // A paper without any year, and a component of its own.
    try scratch.write(
      "undated.txt", "LGMar 17\nA paper of no year at all\n\nDora Dee, Emil Eng\n\nText.\n")
    try scratch.write(
      "table.csv",
      "Title,Authors,Also by,Year\nA joint paper of two,Elad Hoffer; Amnon Geifman,"
        + "Yoni Kasten; Elad Hoffer; Amnon Geifman,2020\n")
    try scratch.write(
      "names.csv",
      "Title,Authors,Year\nOn quays and rain,Elad Hoffer; Wei Wang,2020\n"
        + "On piers in the sun,Elad Hoffer; Wu Wang,2021\nLichen growth on piers,Wei Wang,2019\n"
        + "Lichen growth on quays,Wei Wang,2018\nTides of rivers and lakes,Jun Zhang,2019\n"
        + "Tides of rivers and seas,Jun Zhang,2018\n")
    try scratch.write(
      "arcs.csv", "Source,Target,Type,Weight\na,b,Directed,2\nb,a,Directed,1\nb,c,Directed,1\n")
    try scratch.write(
      "people.txt", "Nir Ailon\nAmnon Geifman\nElad Hoffer\nYoni Kasten\nMeirav Galun\n")
    try scratch.write(
      "who.tsv",
      "merge\tElad Hoffer\tYoni Kasten\nrename\tAmnon Geifman\tAmnon X. Geifman\nignore\tNobody\n")
    try scratch.write(
      "places.csv",
      "id,x,y\nnir-ailon,1,1\namnon-geifman,2,1\nronen-basri,1,4\n"
        + "dora-dee,2,3\nemil-eng,4,3\n")
    try scratch.write("other.csv", "id,x\nnir-ailon,7\namnon-geifman,2\n")
    try scratch.write("named.csv", "cluster,name\n1,Learning theory\n")
    try scratch.write("clusters.csv", "id,cluster\nnir-ailon,1\namnon-geifman,2\n")
    let run = try CommandRun(
      arguments + (arguments[0] == "formats" ? [] : ["seeds", "undated.txt"]), in: scratch.url)
    let files = try scratch.files(in: ".").filter { !$0.key.hasSuffix(".txt") }
    return Effect(status: run.status, output: run.output, errors: run.errors, files: files)
  }

  @Test(arguments: OptionUse.commands.keys.sorted())
  func changeTheResultOrAreRefused(command: String) throws {
    let (base, uses) = try #require(OptionUse.commands[command])
    var known: [[String]: Effect] = [:]
    for (name, use) in uses.sorted(by: { $0.key < $1.key }) {
      let context = [command] + base + use.context
      let without = try known[context] ?? effect(of: context)
      known[context] = without
      let with = try effect(of: context + use.options)
      #expect(without.status == 0, "\(context): \(without.errors)")
      #expect((with == without) == use.changesNothing, "\(command) \(name)")
    }
  }

  @Test func areExplainedInPlainWords() throws {
    var texts = try OptionUse.commands.keys.sorted().map { command in
      (command, try CommandRun([command, "--help"]).output)
    }
    texts.append(("coterie", try CommandRun(["--help"]).output))
    for document in DocumentTests.documents {
      texts.append((document, try DocumentTests.text(of: document)))
    }
    for (name, text) in texts {
      let words = Set(text.lowercased().split { !$0.isLetter }.map { String($0) })
      for word in ["tell", "tells", "told", "giant", "anew", "stands", "neighbor", "neighbors"] {
        #expect(!words.contains(word), "\(name): \(word)")
      }
    }
  }
}
