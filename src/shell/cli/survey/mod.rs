//! `onramp survey`: what comes back to questionnaires.
//!
//! - `report` prints what it comes to: `table` for people, `json` for programs.

mod json;
mod report;
mod table;

use super::arguments::SurveyCommand;
use super::context::Context;
use super::{Exit, Stop};

pub(super) fn run(context: &Context, command: &SurveyCommand) -> Result<Exit, Stop> {
    match command {
        SurveyCommand::Report(command) => report::run(context, command),
    }
}
