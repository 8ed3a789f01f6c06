"""The cellar: assessments as files that survive, and strangers' files that can do nothing."""
