//! `onramp survey`: what comes back to questionnaires.
//!
//! - `import` takes answers from files into a client's `responses/`;
//! - `report` prints what they come to: `table` for people, `json` for programs.

mod import;
mod json;
mod report;
mod table;

use super::arguments::SurveyCommand;
use super::context::Context;
use super::{Exit, Stop};

pub(super) fn run(context: &Context, command: &SurveyCommand) -> Result<Exit, Stop> {
    match command {
        SurveyCommand::Import(command) => import::run(context, command),
        SurveyCommand::Report(command) => report::run(context, command),
    }
}
