import Foundation
import TestSupport
import Testing

/// `coterie names`: its questions, what it refuses, and the thesaurus.
@Suite struct NamesCommandTests {
  private let sample: NamesSample

  init() throws {
    sample = try NamesSample()
  }

  @Test func asksAboutBothKindsOfDecisionTheMostUsefulFirst() throws {
    let questions = try sample.questions("papers.csv")
    #expect(Set(questions.map(\.question)) == ["merge", "split"])
    #expect(questions.map(\.value) == questions.map(\.value).sorted(by: >))
    for question in questions {
      let sizes = question.mentions.split(separator: " and ").compactMap { Double($0) }
      let doubt = min(question.probability, 1 - question.probability)
      #expect(abs(sizes.reduce(1, *) * doubt - question.value) < 1e-12)
      #expect(sizes.count == 2 && doubt >= 0.05)
      #expect((question.question == "merge") == (question.other != nil))
      #expect(
        question.change.hasPrefix(question.other == nil ? "one author more" : "one author less"))
      #expect(question.answer.isEmpty)
    }
  }

  @Test func saysWhatSpeaksForAndAgainst() throws {
    let survey = try sample.questions("papers.csv").first { question in
      question.subject.hasPrefix("doi:10.5555/cuts.1#1") && question.object.hasPrefix("title:")
    }
    #expect(survey?.subject == "doi:10.5555/cuts.1#1 Wei Tan")
    #expect(survey?.object == "title:a survey of cuts@2016#1 Wei Tan")
    #expect(survey?.reasons.contains("title cut +") == true)
    #expect(survey?.reasons.contains("name −") == true)
  }

  @Test func printsTheSameQuestionsInEveryForm() throws {
    let questions = try sample.questions("papers.csv")
    let table = try sample.names("papers.csv", "-q").output.split(separator: "\n")
    let csv = try sample.names("papers.csv", "-q", "--format", "csv").output
      .split(separator: "\n")
    #expect(
      csv[0]
        == "question,name,author,other,probability,mentions,first,second,reasons,change,value,answer,"
        + "subject,object")
    #expect(table.count == questions.count + 1 && csv.count == questions.count + 1)
    for (place, question) in questions.enumerated() {
      #expect(table[place + 1].hasPrefix("\(question.question)  "))
      #expect(table[place + 1].contains(question.name))
      #expect(csv[place + 1].hasPrefix("\(question.question),\(question.name),\(question.author),"))
      #expect(csv[place + 1].hasSuffix(",,\(question.subject),\(question.object)"))
    }
    let first = try sample.questions("papers.csv", "--top", "1")
    #expect(first.map(\.subject) == questions.prefix(1).map(\.subject))
  }

  @Test func saysWhyThereAreNoQuestions() throws {
    let exact = try sample.names("papers.csv", "--identity", "exact")
    #expect(exact.errors.hasPrefix("note: there are no questions, since only --identity resolve "))
    try sample.scratch.write("one.csv", "Title,Authors,Year\nA paper about ice,Asta Lund,2010\n")
    let one = try sample.names("one.csv")
    #expect(one.errors.contains("note: no decision about who is who is doubtful.\n"))
    #expect(exact.status == 0 && one.status == 0)
  }

  @Test(arguments: [
    ("papers.csv --ask", "--ask needs --ledger FILE, to which answers are added."),
    (
      "papers.csv --ask --ledger a.tsv --ledger b.tsv",
      "--ask needs --ledger FILE, to which answers are added."
    ),
    ("--apply a.csv", "--apply needs --ledger FILE, to which answers are added."),
    (
      "papers.csv --apply a.csv --ledger a.tsv",
      "--apply reads no input and excludes --ask and --assignments."
    ),
    (
      "--apply a.csv --ask --ledger a.tsv",
      "--apply reads no input and excludes --ask and --assignments."
    ),
    (
      "papers.csv --assignments --top 1",
      "--top is for questions; it has no effect on --assignments."
    ),
    (
      "papers.csv --assignments --ask --ledger a.tsv",
      "--ask is for questions; it has no effect on --assignments."
    ),
    (
      "papers.csv --thesaurus nowhere/a.txt",
      "There is no folder nowhere; make it before --thesaurus can write into it."
    ),
  ])
  func refusesWhatMakesNoSense(line: String, message: String) throws {
    let run = try CommandRun(
      ["names"] + line.split(separator: " ").map(String.init), in: sample.scratch.url)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(message)\n"))
    #expect(sample.text(of: "a.tsv").isEmpty)
  }

  @Test func writesAThesaurusThatJoinsTheSpellings() throws {
    // Under "initials" all four mentions are one author, so that no spelling is shared by two.
    let run = try sample.names(
      "papers.csv", "--thesaurus", "spellings.txt", "--identity", "initials")
    #expect(run.status == 0)
    #expect(sample.text(of: "spellings.txt") == "label\treplace by\ntan, w.\ttan, wei\n")
    let exact = try sample.authors("papers.csv", "--identity", "exact")
    #expect(exact["papers.csv 3 2"] == "w-tan")
    let joined = try sample.authors(
      "papers.csv", "--identity", "exact", "--ledger", "spellings.txt")
    let initials = try sample.authors("papers.csv", "--identity", "initials")
    #expect(joined == initials)
    #expect(joined["papers.csv 3 2"] == "wei-tan")
  }

  @Test func leavesSharedSpellingsOutOfTheThesaurus() throws {
    try sample.scratch.write("parted.tsv", "split\tdoi:10.5555/cuts.1#1\tdoi:10.5555/cells.3#1\n")
    let run = try sample.names(
      "papers.csv", "--thesaurus", "spellings.txt", "--ledger", "parted.tsv")
    #expect(
      run.errors.contains(
        "note: 1 spelling is left out of the thesaurus, since several authors share it.\n"))
    #expect(!sample.text(of: "spellings.txt").contains("\ntan, wei\t"))
  }
}
