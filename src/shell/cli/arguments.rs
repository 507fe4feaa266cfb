//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::language;
use crate::base::locale::Locale;

/// Turns the records of a managed service provider's clients into every document of their onboarding.
#[derive(Debug, Parser)]
#[command(name = "onramp", version, max_term_width = 100, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(super) color: Color,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// The language that the program speaks: en, es, pt-BR
    #[arg(long, global = true, value_name = "LANG", value_parser = language::typed)]
    pub(super) lang: Option<Locale>,
    /// The workspace; by default the nearest folder upwards that has an onramp.yaml
    #[arg(short = 'C', long, global = true, value_name = "DIR")]
    pub(super) workspace: Option<PathBuf>,
    /// The day that "today" means, such as 2026-11-09 [default: today, or SOURCE_DATE_EPOCH]
    #[arg(long, global = true, value_name = "DATE")]
    pub(super) as_of: Option<String>,
    /// Print only what is wrong
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a workspace, ready for git
    Init(Init),
    /// Make the records of a new client
    New(New),
    /// Say everything that is wrong, in one pass
    Check(Check),
    /// Write all documents
    Build(Build),
    /// Show the pages while records are written: a live preview on this machine
    Serve(Serve),
    /// Write the mail that sends a document, keep the very PDF, and note it in `sent`
    Send(Send),
    /// List all that is kept of a client, and remove what is here
    Forget(Forget),
    /// Put what a client sent back on an intake form into its intake.yaml
    Import(Import),
    /// Print a client's computed plan: dates, slack and a timeline
    Plan(Plan),
    /// Say where every client stands, the worst first, and who has to move
    Status(Status),
    /// Take in what came back to questionnaires, and say what it comes to
    #[command(subcommand)]
    Survey(SurveyCommand),
    /// Say what a diagnostic means and how to mend it
    Explain(Explain),
    /// Print the JSON Schema of a kind of record
    Schema(Schema),
    /// Copy an embedded file into the workspace, to change it there
    Eject(Eject),
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder; by default this one
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    /// The provider's language: en, es, pt-BR
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,
    /// The provider's name
    #[arg(long, value_name = "NAME")]
    pub(super) name: Option<String>,
    /// With the sample provider and its clients
    #[arg(long)]
    pub(super) example: bool,
    /// Ask nothing
    #[arg(short, long)]
    pub(super) yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The client's id: small letters, digits and hyphens
    #[arg(value_name = "CLIENT")]
    pub(super) client: String,
    /// The client's name
    #[arg(long, value_name = "NAME")]
    pub(super) name: Option<String>,
    /// Ask for the most important facts
    #[arg(long)]
    pub(super) interactive: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The clients; by default all
    #[arg(value_name = "CLIENT")]
    pub(super) clients: Vec<String>,
    /// Fail on warnings too
    #[arg(long)]
    pub(super) strict: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
    /// Ask the web about the addresses that clients' pages and documents lead to; needs the program curl
    #[arg(long, value_enum, value_name = "WHICH")]
    pub(super) links: Option<Links>,
}

/// Which links are looked at beside those within a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Links {
    /// Those that lead to the web
    External,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// The clients; by default all
    #[arg(value_name = "CLIENT")]
    pub(super) clients: Vec<String>,
    /// The folder to write to; by default the one of onramp.yaml, or `output`
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// Only these kinds of document, with commas between
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    /// Fail on warnings, and on documents that can't be made yet
    #[arg(long)]
    pub(super) strict: bool,
    /// With all documents of each client as one PDF, to hand over: binder.pdf
    #[arg(long, conflicts_with = "only")]
    pub(super) binder: bool,
    /// With an archive of each client's site, to hand over: archives/<id>.zip
    #[arg(long, conflicts_with = "only")]
    pub(super) zip: bool,
    /// Write the sites of clients with `publish: public` into an empty folder as well, for the web
    #[arg(long, value_name = "DIR", conflicts_with = "only")]
    pub(super) published: Option<PathBuf>,
    /// How many documents to work on at once; by default as many as the machine has processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(super) jobs: Option<u16>,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The client; by default all, with the portfolio and the guide
    #[arg(value_name = "CLIENT")]
    pub(super) client: Option<String>,
    /// The port, 0 for any that is free; by default 4400, or the next one that is free
    #[arg(long, value_name = "P")]
    pub(super) port: Option<u16>,
    /// Open the browser
    #[arg(long)]
    pub(super) open: bool,
}

#[derive(Debug, Args)]
pub(super) struct Send {
    /// The client's id: its folder under content/clients
    #[arg(value_name = "CLIENT")]
    pub(super) client: String,
    /// The kind of document, such as welcome
    #[arg(value_name = "KIND")]
    pub(super) kind: String,
    /// The contact who gets it, by id; by default the one that the mail is meant for
    #[arg(long, value_name = "CONTACT")]
    pub(super) to: Option<String>,
    /// The language, of a client with several; by default the first
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,
    /// The folder to write the draft to; by default the one of onramp.yaml, or `output`
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct SurveyImport {
    /// The client's id: its folder under content/clients
    #[arg(value_name = "CLIENT")]
    pub(super) client: String,
    /// The files: .json, .eml or .csv; any other is read as a text with the lines of a mail in it
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The questionnaire, for a table that fits several
    #[arg(long, value_name = "ID")]
    pub(super) survey: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct Forget {
    /// The client's id: its folder under content/clients
    #[arg(value_name = "CLIENT")]
    pub(super) client: String,
    /// Remove its records, its output and the cache; without it, nothing is removed
    #[arg(long)]
    pub(super) yes: bool,
    /// The folder that was written to; by default the one of onramp.yaml, or `output`
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The client's id: its folder under content/clients
    #[arg(value_name = "CLIENT")]
    pub(super) client: String,
    /// The files: as the form's page saved them, the form's workbook (.xlsx), or the mail that brought them
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Say what would be put in, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Put in also what the record says otherwise, where that is a single value
    #[arg(long)]
    pub(super) overwrite: bool,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code, such as E0102
    #[arg(value_name = "CODE")]
    pub(super) code: String,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The kind of record; without one, all are listed
    #[arg(value_name = "NAME")]
    pub(super) name: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Eject {
    /// The file, such as content/documents/en/welcome.md
    #[arg(value_name = "PATH")]
    pub(super) path: String,
}

#[derive(Debug, Args)]
pub(super) struct Plan {
    /// The client's id: its folder under content/clients
    #[arg(value_name = "CLIENT")]
    pub(super) client: String,
    /// How to print
    #[arg(long, value_enum, default_value_t = Listing::Table)]
    pub(super) format: Listing,
    /// The file to write to; by default the terminal
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    /// With clients whose onboarding is over
    #[arg(long)]
    pub(super) all: bool,
    /// Only the clients of a person of team.yaml: as account manager, or in any other role
    #[arg(long, value_name = "ID")]
    pub(super) mine: Option<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Listing::Table)]
    pub(super) format: Listing,
}

#[derive(Debug, Subcommand)]
pub(super) enum SurveyCommand {
    /// Answers from files to the client's responses: saved response files, mails, tables (CSV)
    Import(SurveyImport),
    /// Print the scores of questionnaires, and who must be called
    Report(SurveyReport),
}

#[derive(Debug, Args)]
pub(super) struct SurveyReport {
    /// The client's id: its folder under content/clients; by default all clients
    #[arg(value_name = "CLIENT")]
    pub(super) client: Option<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = SurveyListing::Table)]
    pub(super) format: SurveyListing,
    /// The file to write to; by default the terminal
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// How scores are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SurveyListing {
    /// For people
    Table,
    /// For programs
    Json,
    /// A workbook; needs a file
    Xlsx,
}

/// How plans and states are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listing {
    /// For people
    Table,
    /// For programs
    Json,
}

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Human,
    /// An array of objects
    Json,
    /// SARIF 2.1.0, for code-scanning views
    Sarif,
    /// Workflow commands, for GitHub Actions
    Github,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Makes it so for everything that is printed.
    pub(super) fn apply(self) {
        let choice = match self {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
    }
}
