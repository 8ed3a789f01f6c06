// How long survey-core takes for the same questionnaire: reads {questions, rules, groups, answers, rounds}
// from standard input, prints {whole, one, held} (milliseconds: all answers set, one answer changed).
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.argv[2] + "/");
const { Model } = require("survey-core");
const given = JSON.parse(readFileSync(0, "utf-8"));

const survey = new Model({
  elements: given.questions.map((name) => ({ type: "rating", name, rateMax: 5 })),
  calculatedValues: [
    ...given.rules.map((expression, n) => ({ name: `rule${n}`, expression })),
    ...given.groups.map((expression, n) => ({ name: `score${n}`, expression })),
  ],
});

function median(work) {
  const times = [];
  for (let round = 0; round < given.rounds; round++) {
    const start = process.hrtime.bigint();
    work(round);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const whole = median(() => {
  survey.data = { ...given.answers };
});
const first = given.questions[0];
const one = median((round) => survey.setValue(first, (round % 5) + 1));
survey.data = { ...given.answers };
const held = given.rules.filter((_, n) => survey.getVariable(`rule${n}`) === true).length;
console.log(JSON.stringify({ whole, one, held }));
