import Foundation
import TestSupport
import Testing

/// Answers to the questions of `coterie names`: asked for, or in a file; and what becomes of them.
@Suite struct NamesAnswersTests {
  private let sample: NamesSample

  init() throws {
    sample = try NamesSample()
  }

  private func lines(of file: String) -> [String] {
    sample.text(of: file).split(separator: "\n").map(String.init)
  }

  @Test func keepsEachAnswerAndGoesOnLater() throws {
    let first = try sample.names("papers.csv", "--ask", "--ledger", "who.tsv", keys: "yq")
    let asked = try sample.questions("papers.csv")
    #expect(first.output.contains("\n1 of \(asked.count): \(asked[0].name), probability "))
    #expect(first.output.contains("One person? (y)es, (n)o, (s)kip, (q)uit: same\n"))
    #expect(first.errors.contains("note: 1 answer added to the ledger.\n"))
    #expect(first.status == 0)
    let percent = Int((asked[0].probability * 100).rounded())
    let line =
      "merge\t\(asked[0].subject)\t\(asked[0].object)\tasked at a probability of \(percent) %"
    #expect(lines(of: "who.tsv") == [line])

    let left = try sample.questions("papers.csv", "--ledger", "who.tsv")
    #expect(!left.contains { $0.subject == asked[0].subject && $0.object == asked[0].object })
    // What is skipped is asked again; other keys are passed over.
    let second = try sample.names("papers.csv", "--ask", "--ledger", "who.tsv", keys: "sxnq")
    #expect(second.output.contains("\n1 of \(left.count): \(left[0].name), probability "))
    #expect(second.output.contains("(q)uit: skip\n") && second.output.contains("different\n"))
    #expect(lines(of: "who.tsv").count == 2)
    #expect(lines(of: "who.tsv")[1].hasPrefix("split\t\(left[1].subject)\t\(left[1].object)\t"))
    let last = try sample.questions("papers.csv", "--ledger", "who.tsv")
    #expect(last.contains { $0.subject == left[0].subject && $0.object == left[0].object })
    #expect(!last.contains { $0.subject == left[1].subject && $0.object == left[1].object })
  }

  @Test func writesAnAnswerBeforeItWaitsForTheNext() throws {
    let run = try CommandRun(
      shell: """
        {
          printf y
          for try in {1..400}; do [ -s who.tsv ] && break; sleep 0.05; done
          cp who.tsv seen.tsv
          printf q
        } | coterie names papers.csv --ask --ledger who.tsv
        """, in: sample.scratch.url)
    #expect(run.status == 0)
    #expect(lines(of: "seen.tsv").count == 1)
    #expect(lines(of: "seen.tsv") == lines(of: "who.tsv"))
  }

  @Test func asksWithoutMarkup() throws {
    try sample.scratch.write(
      "tex.bib",
      """
      @article{a, title = {{Flows} on a \\texttt{grid}}, author = {Ek, Bo and G{\\'o}mez, Ana}, year = 2012}
      @article{b, title = {A survey of cuts}, author = {Ek, Bo and Roy, Ines}, year = 2016}

      """)
    let run = try sample.names("tex.bib", "--ask", "--ledger", "who.tsv", keys: "q")
    #expect(run.output.contains("\n  2012: Flows on a grid, with Ana Gómez\n"))
  }

  @Test func stopsAtTheEndOfTheInput() throws {
    let run = try sample.names("papers.csv", "--ask", "--ledger", "who.tsv", keys: "y")
    #expect(run.output.hasSuffix("(q)uit: quit\n"))
    #expect(run.status == 0)
    #expect(lines(of: "who.tsv").count == 1)
  }

  @Test func leavesTheRestOfTheLedgerAsItIs() throws {
    let own = "# Checked in May.\n\nrename\tInes Roy\tInês Roy\n"
    try sample.scratch.write("who.tsv", own)
    _ = try sample.names("papers.csv", "--ask", "--ledger", "who.tsv", keys: "yn")
    #expect(sample.text(of: "who.tsv").hasPrefix(own))
    #expect(lines(of: "who.tsv").count == 4)
  }

  /// The table of questions with answers, in their order.
  private func table(answering answers: [String]) throws -> String {
    var table = try sample.names("papers.csv", "--format", "csv", "-q").output
    for (question, answer) in zip(try sample.questions("papers.csv"), answers) {
      let end = ",\(question.subject),\(question.object)\n"
      table = table.replacing(",\(end)", with: ",\(answer)\(end)")
    }
    return table
  }

  @Test func takesATableOnce() throws {
    try sample.scratch.write("answers.csv", table(answering: ["same", "", " Different "]))
    let questions = try sample.questions("papers.csv")
    let first = try sample.names("--apply", "answers.csv", "--ledger", "who.tsv")
    #expect(first.errors == "note: 2 decisions added to the ledger.\n")
    let ledger = sample.text(of: "who.tsv")
    let percents = questions.map { Int(($0.probability * 100).rounded()) }
    #expect(
      lines(of: "who.tsv") == [
        "merge\t\(questions[0].subject)\t\(questions[0].object)\t"
          + "answered at a probability of \(percents[0]) %",
        "split\t\(questions[2].subject)\t\(questions[2].object)\t"
          + "answered at a probability of \(percents[2]) %",
      ])
    let second = try sample.names("--apply", "answers.csv", "--ledger", "who.tsv")
    #expect(second.errors == "note: 0 decisions added to the ledger.\n")
    #expect(sample.text(of: "who.tsv") == ledger)
  }

  @Test func takesLinesOfALedgerOnce() throws {
    let own = "merge\tWei Tan\tW. Tan\tsame laboratory\nignore\tUpload Robot\n"
    try sample.scratch.write("theirs.tsv", "# From Bo.\n\(own)")
    for count in [2, 0] {
      let run = try sample.names("--apply", "theirs.tsv", "--ledger", "who.tsv")
      #expect(run.errors == "note: \(count) decisions added to the ledger.\n")
      #expect(sample.text(of: "who.tsv") == own)
    }
  }

  @Test func namesTheRowThatCannotBeTaken() throws {
    try sample.scratch.write(
      "answers.csv",
      """
      answer,subject,object
      ,Wei Tan,Ann Lee
      same,Wei Tan,
      same,Wei Tan,W. Tan

      """)
    let run = try sample.names("--apply", "answers.csv", "--ledger", "who.tsv")
    #expect(run.errors.hasPrefix("answers.csv:3: warning: "))
    #expect(lines(of: "who.tsv") == ["merge\tWei Tan\tW. Tan"])
    try sample.scratch.write("doubt.csv", "answer,subject,object\nmaybe,Wei Tan,Ann Lee\n")
    let doubt = try sample.names("--apply", "doubt.csv", "--ledger", "who.tsv")
    #expect(
      doubt.errors
        == "coterie: error: doubt.csv:2: the answer \"maybe\" is neither same nor different; "
        + "nothing is added.\n")
    #expect(doubt.status == 1)
    #expect(lines(of: "who.tsv").count == 1)
  }

  @Test func addsNothingToAFileOfAnotherProgram() throws {
    let thesaurus = "label\treplace by\ntan, w.\ttan, wei\n"
    try sample.scratch.write("theirs.txt", thesaurus)
    let run = try sample.names(
      "papers.csv", "--ask", "--ledger", "theirs.txt", "--identity", "resolve", keys: "yyy")
    #expect(run.status == 1)
    #expect(run.errors.contains("theirs.txt is a file of another program"))
    #expect(sample.text(of: "theirs.txt") == thesaurus)
  }

  @Test func holdsWhenTheListDoubles() throws {
    // Bo Ek is one, the cuts and their survey are of one Wei Tan, the cells of another.
    try sample.scratch.write(
      "answers.csv",
      """
      answer,subject,object
      same,doi:10.5555/flows.2#1 Bo Ek,title:a survey of cuts@2016#2 Bo Ek
      y,doi:10.5555/cuts.1#1 Wei Tan,title:a survey of cuts@2016#1 Wei Tan
      n,doi:10.5555/cuts.1#1 Wei Tan,doi:10.5555/cells.3#1 Wei Tan

      """)
    _ = try sample.names("--apply", "answers.csv", "--ledger", "who.tsv")
    for files in [["papers.csv"], ["papers.csv", "more.csv"], ["more.csv", "papers.csv"]] {
      for identity in ["exact", "resolve"] {
        let options = files + ["--identity", identity, "--ledger", "who.tsv"]
        let run = try CommandRun(["names"] + options, in: sample.scratch.url)
        #expect(!run.errors.contains("who.tsv"), "\(options)")
        let found = try sample.authors(options)
        #expect(found["papers.csv 3 1"] == found["papers.csv 5 2"], "\(options)")
        #expect(found["papers.csv 2 1"] == found["papers.csv 5 1"], "\(options)")
        #expect(found["papers.csv 2 1"] != found["papers.csv 4 1"], "\(options)")
      }
    }
  }
}
