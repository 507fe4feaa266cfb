//! Step 7: help desk and management software.
