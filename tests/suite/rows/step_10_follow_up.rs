//! Step 10: follow-up.
