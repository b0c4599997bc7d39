import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  FactorProfile,
  SurveyAgreement,
  SurveyAnswerPage,
  SurveyBias,
  SurveyGaps,
  SurveyHeard,
  SurveyReport,
  SurveySettings,
} from "../../../model/surveys.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import type { SurveySearch } from "./search.ts";

const PAGE = 30;

export const surveyReportQuery = (ws: string, { heard: _heard, ...filter }: SurveySearch) =>
  queryOptions({
    queryKey: [ws, "surveys", filter],
    queryFn: ({ signal }) =>
      ask<SurveyReport>(inWorkspace(ws, "surveys") + query(filter), { signal }),
    placeholderData: keepPreviousData,
  });

/** Of the whole filter only days, team and language speak of the yearly survey. */
export const surveyGapsQuery = (ws: string, { from, to, team, language }: SurveySearch) =>
  queryOptions({
    queryKey: [ws, "survey_gaps", { from, to, team, language }],
    queryFn: ({ signal }) =>
      ask<SurveyGaps>(inWorkspace(ws, "surveys", "gaps") + query({ from, to, team, language }), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const surveyBiasQuery = (ws: string, { heard: _heard, ...filter }: SurveySearch) =>
  queryOptions({
    queryKey: [ws, "survey_bias", filter],
    queryFn: ({ signal }) =>
      ask<SurveyBias>(inWorkspace(ws, "surveys", "bias") + query(filter), { signal }),
    placeholderData: keepPreviousData,
  });

export const surveyHeardQuery = (ws: string, { heard: _heard, ...filter }: SurveySearch) =>
  queryOptions({
    queryKey: [ws, "survey_heard", filter],
    queryFn: ({ signal }) =>
      ask<SurveyHeard>(inWorkspace(ws, "surveys", "heard") + query(filter), { signal }),
    placeholderData: keepPreviousData,
  });

export const surveyProfileQuery = (ws: string, { from, to, team, language }: SurveySearch) =>
  queryOptions({
    queryKey: [ws, "survey_profile", { from, to, team, language }],
    queryFn: ({ signal }) =>
      ask<FactorProfile>(
        inWorkspace(ws, "surveys", "profile") + query({ from, to, team, language }),
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

/** Of the whole filter only the days: teams are what is compared. */
export const surveyAgreementQuery = (ws: string, { from, to }: SurveySearch) =>
  queryOptions({
    queryKey: [ws, "survey_agreement", { from, to }],
    queryFn: ({ signal }) =>
      ask<SurveyAgreement>(inWorkspace(ws, "surveys", "agreement") + query({ from, to }), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const surveyAnswersQuery = (ws: string, filter: SurveySearch & { conversation?: string }) =>
  infiniteQueryOptions({
    queryKey: [ws, "survey_answers", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<SurveyAnswerPage>(
        inWorkspace(ws, "surveys", "answers") + query({ ...filter, limit: PAGE, cursor }),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const surveySettingsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "survey_settings"],
    queryFn: ({ signal }) =>
      ask<SurveySettings>(inWorkspace(ws, "surveys", "settings"), { signal }),
  });
