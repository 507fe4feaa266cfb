//! The command line: one file a command, and the only room that prints.

mod arguments;
mod build;
mod check;
mod context;
mod eject;
mod explain;
mod forget;
mod import;
mod init;
mod language;
mod links;
mod named_file;
mod new;
mod plan;
mod print;
mod schema;
mod send;
mod serve;
mod status;
mod survey;

use clap::Parser as _;

use crate::base::diagnostic::Diagnostic;

use arguments::{Arguments, Command};
use context::Context;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All well.
    Success,
    /// Problems in the content.
    Content,
    /// The command was used wrongly.
    Usage,
    /// Input, output or the program itself failed.
    Failure,
}

impl Exit {
    /// The process's exit status.
    pub fn status(self) -> u8 {
        match self {
            Exit::Success => 0,
            Exit::Content => 1,
            Exit::Usage => 2,
            Exit::Failure => 3,
        }
    }
}

impl Exit {
    /// The one of two that tells more of what went wrong.
    #[must_use]
    pub fn worse(self, other: Exit) -> Exit {
        if self.status() >= other.status() { self } else { other }
    }
}

/// What stops a command before it is done: a diagnostic to print, and the exit that it means.
type Stop = (Box<Diagnostic>, Exit);

/// Runs the program with its arguments, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Exit {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = !error.use_stderr();
            // Nothing can be done about a terminal that is gone.
            let _ = error.print();
            return if asked { Exit::Success } else { Exit::Usage };
        }
    };
    arguments.color.apply();
    let context = Context::new(&arguments.global);
    let result = match arguments.command {
        Command::Init(command) => init::run(&context, &command),
        Command::New(command) => new::run(&context, &command),
        Command::Check(command) => check::run(&context, &command),
        Command::Plan(command) => plan::run(&context, &command),
        Command::Status(command) => status::run(&context, &command),
        Command::Survey(command) => survey::run(&context, &command),
        Command::Explain(command) => explain::run(&context, &command),
        Command::Build(command) => build::run(&context, &command),
        Command::Serve(command) => serve::run(&context, &command),
        Command::Forget(command) => forget::run(&context, &command),
        Command::Import(command) => import::run(&context, &command),
        Command::Send(command) => send::run(&context, &command),
        Command::Schema(command) => schema::run(&context, &command),
        Command::Eject(command) => eject::run(&context, &command),
    };
    result.unwrap_or_else(|(diagnostic, exit)| {
        print::diagnostics(&context, &[*diagnostic]);
        exit
    })
}
