//! Step 4: the team introduces itself.
